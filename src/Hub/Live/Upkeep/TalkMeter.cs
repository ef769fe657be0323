using System.Collections.Concurrent;
using System.Collections.Immutable;
using CityLeadership.Classroom.Live.Calling;
using CityLeadership.Classroom.Live.Sessions;
using CityLeadership.Classroom.Session;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CityLeadership.Classroom.Live.Upkeep;

/// <summary>
/// Has it written into the log how long people talked, every ten seconds in which somebody did. Of those whose voice comes in
/// at this node only, so that two nodes never count the same words.
/// </summary>
internal sealed class TalkMeter(LiveSessions sessions, TimeProvider time, IOptions<LiveOptions> options, ILogger<TalkMeter> logger)
    : Rounds(TimeSpan.FromSeconds(10), time, logger)
{
    private readonly ConcurrentDictionary<string, TalkClock> _clocks = new(StringComparer.Ordinal);

    /// <summary>What the log has not confirmed yet; said again with the same id, so that it counts once.</summary>
    private readonly Dictionary<string, (string Id, NoteTalk Talk)> _unconfirmed = new(StringComparer.Ordinal);

    public void Talking(string session, IReadOnlyCollection<PersonId> people) =>
        _clocks.GetOrAdd(session, _ => new TalkClock(Time)).Now(people);

    protected override async Task RoundAsync(CancellationToken cancellation)
    {
        foreach (var (id, clock) in _clocks)
        {
            if (sessions.Find(id) is not { } session || session.State.Phase == Phase.Ended)
            {
                _clocks.TryRemove(id, out _);
                _unconfirmed.Remove(id);
                continue;
            }

            await TryAsync(_ => NoteAsync(session, clock), cancellation).ConfigureAwait(false);
        }
    }

    private async Task NoteAsync(LiveSession session, TalkClock clock)
    {
        if (!_unconfirmed.TryGetValue(session.Id, out var note))
        {
            ImmutableArray<Talked> here = [.. clock.Take().Where(talked => SpeaksHere(session.State.Find(talked.Person)))];
            if (here.IsEmpty)
            {
                return;
            }

            note = ($"talk-{Guid.NewGuid():N}", new NoteTalk(here));
        }

        _unconfirmed[session.Id] = note;
        if ((await session.ExecuteAsync(note.Id, note.Talk).ConfigureAwait(false)).Ok)
        {
            _unconfirmed.Remove(session.Id);
        }
    }

    private bool SpeaksHere(Participant? person) =>
        person is { MediaTab: { } tab } && person.Tabs[tab].Node == options.Value.Node;
}
