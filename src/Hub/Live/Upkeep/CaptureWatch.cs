using CityLeadership.Classroom.Live.Calling;
using CityLeadership.Classroom.Live.Sessions;
using CityLeadership.Classroom.Live.Wire;
using CityLeadership.Classroom.Session;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CityLeadership.Classroom.Live.Upkeep;

/// <summary>
/// Has it written into the log how recording really stands: that nobody is recorded any more, and that something is missing.
/// It looks again and again and says what the log does not say yet, so nothing is lost when the log is silent for a while.
/// </summary>
internal sealed class CaptureWatch(
    LiveSessions sessions, CallingDirector calling, ICaptureDisk disk, TimeProvider time, IOptions<LiveOptions> options, ILogger<CaptureWatch> logger)
    : Rounds(TimeSpan.FromMilliseconds(250), time, logger)
{
    /// <summary>What goes by so soon is nothing to tell a teacher of: somebody who has just opened their microphone.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>Since when somebody is missing in a session.</summary>
    private readonly Dictionary<string, long> _missing = [];

    protected override async Task RoundAsync(CancellationToken cancellation)
    {
        foreach (var session in sessions.Running.ToList())
        {
            if (session.State.Recording.IsUnderWay && calling.Recording(session.Id) is { } standing)
            {
                await TryAsync(_ => LookAtAsync(session, standing), cancellation).ConfigureAwait(false);
            }
            else
            {
                _missing.Remove(session.Id);
            }
        }
    }

    private async Task LookAtAsync(LiveSession session, CaptureStanding standing)
    {
        var recording = session.State.Recording;
        if (recording is { Phase: RecordingPhase.Leaving, Since: { } since } && standing.SilentSince == since)
        {
            await SayAsync(session, new ConfirmSilence(options.Value.Node, since)).ConfigureAwait(false);
        }

        foreach (var (trouble, there) in Troubles(session.Id, standing))
        {
            if (recording.Troubles.Contains(new NodeTrouble(options.Value.Node, trouble)) != there)
            {
                await SayAsync(session, new NoteRecordingTrouble(options.Value.Node, trouble, Mended: !there)).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Whether each is there, of those of which it is certain.</summary>
    private IEnumerable<(RecordingTrouble Trouble, bool IsThere)> Troubles(string session, CaptureStanding standing)
    {
        yield return (RecordingTrouble.EngineAway, !standing.Up);
        yield return (RecordingTrouble.NoFolder, standing is { Up: true, HasFolder: false });
        yield return (RecordingTrouble.DiskLow, disk.IsLow);
        if (Persists(session, standing is { Up: true, HasFolder: true, Complete: false }) is { } isMissing)
        {
            yield return (RecordingTrouble.NotRecorded, isMissing);
        }
    }

    /// <summary>Null: it is not certain yet.</summary>
    private bool? Persists(string session, bool isMissing)
    {
        if (!isMissing)
        {
            _missing.Remove(session);
            return false;
        }

        _missing.TryAdd(session, Time.GetTimestamp());
        return Time.GetElapsedTime(_missing[session]) >= Patience ? true : null;
    }

    /// <summary>Each attempt under an id of its own: what it says was so before is decided anew when others have spoken.</summary>
    private static Task<Answer> SayAsync(LiveSession session, Command word) => session.ExecuteAsync($"recording-{Guid.NewGuid():N}", word);
}
