using StackExchange.Redis;

namespace CityLeadership.Classroom.Log.Redis;

/// <summary>Speaks with <c>blank.lua</c>.</summary>
internal static class BlankScript
{
    private static readonly string Source = Scripts.Load("blank.lua");

    /// <summary>How many things it changed; when any, what was there before is still in the append-only file.</summary>
    public static async Task<int> EvaluateAsync(
        IDatabase database, string session, long number, string id, string blanked, string command) =>
        (int)await database.ScriptEvaluateAsync(
            Source, [RedisKeys.Log(session), RedisKeys.Commands(session)], [number, id, blanked, command]).ConfigureAwait(false);
}
