using System.Text.Json.Serialization;

namespace CityLeadership.Classroom.Web.Api.Keys;

/// <summary>
/// What a key may do. None of them makes links, devices or keys: a key never becomes another way in.
/// </summary>
internal enum Scope
{
    [JsonStringEnumMemberName("roster:read")]
    RosterRead,

    [JsonStringEnumMemberName("roster:write")]
    RosterWrite,

    [JsonStringEnumMemberName("schedule:read")]
    ScheduleRead,

    [JsonStringEnumMemberName("schedule:write")]
    ScheduleWrite,

    [JsonStringEnumMemberName("meetings:read")]
    MeetingsRead,

    [JsonStringEnumMemberName("meetings:write")]
    MeetingsWrite,

    [JsonStringEnumMemberName("attendance:read")]
    AttendanceRead,

    [JsonStringEnumMemberName("attendance:write")]
    AttendanceWrite,

    /// <summary>Plans, exhibits and kept breakout sets.</summary>
    [JsonStringEnumMemberName("plans:read")]
    PlansRead,

    [JsonStringEnumMemberName("plans:write")]
    PlansWrite,

    /// <summary>What came of classes.</summary>
    [JsonStringEnumMemberName("summaries:read")]
    SummariesRead,

    [JsonStringEnumMemberName("mail:read")]
    MailRead,

    [JsonStringEnumMemberName("mail:write")]
    MailWrite,

    [JsonStringEnumMemberName("audit:read")]
    AuditRead,
}

internal static class Scopes
{
    /// <summary>"roster:read".</summary>
    public static string Word(this Scope scope)
    {
        var name = scope.ToString();
        var verb = name.EndsWith("Read", StringComparison.Ordinal) ? "Read" : "Write";
        return $"{name[..^verb.Length]}:{verb}".ToLowerInvariant();
    }

    /// <summary>As the database keeps them.</summary>
    public static string Join(IEnumerable<Scope> scopes) => string.Join(' ', scopes.Distinct().Order());

    /// <summary>What is no scope any more gives nothing.</summary>
    public static IReadOnlyList<Scope> Read(string joined) =>
        [.. joined.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(name => Enum.TryParse<Scope>(name, out _)).Select(Enum.Parse<Scope>)];
}
