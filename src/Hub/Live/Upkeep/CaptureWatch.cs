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
    LiveSessions sessions, CallingDirector calling, TimeProvider time, IOptions<LiveOptions> options, ILogger<CaptureWatch> logger)
    : Rounds(TimeSpan.FromMilliseconds(250), time, logger)
{
    /// <summary>What goes by so soon is nothing to tell a teacher of: somebody who has just opened their microphone.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private static readonly (RecordingTrouble Trouble, Func<CaptureStanding, bool> Is)[] Troubles =
    [
        (RecordingTrouble.EngineAway, standing => !standing.Up),
        (RecordingTrouble.NoFolder, standing => standing is { Up: true, HasFolder: false }),
        (RecordingTrouble.NotRecorded, standing => standing is { Up: true, HasFolder: true, Complete: false }),
    ];

    private readonly Dictionary<(string Session, RecordingTrouble Trouble), long> _seen = [];

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
                Forget(session.Id);
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

        foreach (var (trouble, isThere) in Troubles)
        {
            var there = Persists(session.Id, trouble, isThere(standing));
            if (there is { } now && recording.Troubles.Contains(new NodeTrouble(options.Value.Node, trouble)) != now)
            {
                await SayAsync(session, new NoteRecordingTrouble(options.Value.Node, trouble, Mended: !now)).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Null: it is not certain yet.</summary>
    private bool? Persists(string session, RecordingTrouble trouble, bool there)
    {
        if (!there)
        {
            _seen.Remove((session, trouble));
            return false;
        }

        if (_seen.TryAdd((session, trouble), Time.GetTimestamp()))
        {
            return null;
        }

        return Time.GetElapsedTime(_seen[(session, trouble)]) >= Patience ? true : null;
    }

    private void Forget(string session)
    {
        foreach (var (trouble, _) in Troubles)
        {
            _seen.Remove((session, trouble));
        }
    }

    /// <summary>Each attempt under an id of its own: what it says was so before is decided anew when others have spoken.</summary>
    private static Task<Answer> SayAsync(LiveSession session, Command word) => session.ExecuteAsync($"recording-{Guid.NewGuid():N}", word);
}
