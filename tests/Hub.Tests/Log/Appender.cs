using CityLeadership.Classroom.Log;

namespace CityLeadership.Classroom.Hub.Tests.Log;

/// <summary>A node that appends: it knows how far it has seen the log, and tries again when others were first.</summary>
internal sealed class Appender(ISessionLog log, string session)
{
    private Writing _seen = new();

    /// <summary>Appends a command on whatever the log has become, until it stands.</summary>
    /// <exception cref="LogUnavailableException">It may stand or not: say it again.</exception>
    public async Task StandAsync(string id)
    {
        while (true)
        {
            var writing = _seen.Before.Command(id);
            switch (await log.AppendAsync(session, writing.Append, CancellationToken.None))
            {
                case AppendResult.Appended:
                    _seen = writing.Next;
                    return;
                case AppendResult.Known:
                    _seen = writing.Before;
                    return;
                default:
                    _seen = writing.Before.After(await log.ReadAsync(session, writing.Append.Length, CancellationToken.None));
                    break;
            }
        }
    }
}
