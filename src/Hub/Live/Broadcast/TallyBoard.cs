using System.Collections.Concurrent;
using System.Collections.Immutable;
using CityLeadership.Classroom.Live.Sessions;
using CityLeadership.Classroom.Live.Wire;
using CityLeadership.Classroom.Log;
using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Live.Broadcast;

/// <summary>
/// Live tallies of open polls, outside the chains. The class hears how many have answered; hosts also what. Those of
/// anonymous polls move in steps of five, so that no single vote can be read from a change.
/// </summary>
internal sealed class TallyBoard(string session, ISessionLog log, Audiences audiences)
{
    private const int Step = PollTally.SmallestGroup;

    private readonly ConcurrentDictionary<PollId, bool> _changed = new();
    private readonly ConcurrentDictionary<PollId, ImmutableArray<int>> _anonymous = new();
    private volatile bool _again;

    public void Followed(Step step)
    {
        switch (step.Entry.Event)
        {
            case PollOpened opened:
                _changed[opened.Poll] = true;
                break;
            case VoteCast cast:
                _changed[cast.Poll] = true;
                break;
            case BallotCast cast:
                _changed[cast.Poll] = true;
                break;
            case StayBegan or StayEnded or Removed:
                _again = true;
                break;
            case PollClosed closed:
                _changed.TryRemove(closed.Poll, out _);
                _anonymous.TryRemove(closed.Poll, out _);
                break;
        }
    }

    /// <summary>Someone has come who has not seen them.</summary>
    public void ShowAgain() => _again = true;

    public async Task ShowAsync(SessionState state, CancellationToken cancellation)
    {
        var again = _again;
        _again = false;
        foreach (var poll in state.Polls.Values.Where(poll => poll.IsOpen))
        {
            if (_changed.TryRemove(poll.Id, out _) || again)
            {
                await ShowAsync(state, poll, cancellation).ConfigureAwait(false);
            }
        }
    }

    private async Task ShowAsync(SessionState state, Poll poll, CancellationToken cancellation)
    {
        var expected = state.People.Values.Count(person =>
            person.Role.IsMember() && person.Presence is Presence.Here or Presence.Dropped);
        var answered = poll.Votes.Count;
        var counts = poll.Anonymous ? await AnonymousCountsAsync(poll, cancellation).ConfigureAwait(false) : poll.CountNamed();
        var choices = poll.Anonymous
            ? null
            : poll.Votes.ToImmutableSortedDictionary(vote => vote.Key, vote => vote.Value!.Value);
        audiences.Live(Audience.Class, new TallyMessage(poll.Id, answered, expected, null, null), except: Audience.Hosts);
        audiences.Live(Audience.Hosts, new TallyMessage(poll.Id, answered, expected, counts, choices));
    }

    private async Task<ImmutableArray<int>?> AnonymousCountsAsync(Poll poll, CancellationToken cancellation)
    {
        ImmutableArray<int>? shown = _anonymous.TryGetValue(poll.Id, out var known) ? known : null;
        if (poll.Votes.Count < (shown?.Sum() ?? 0) + Step)
        {
            return shown;
        }

        // What is counted may be further than the state: so the next step is counted from it.
        return _anonymous[poll.Id] = await log.CountBallotsAsync(session, poll.Id, poll.Options.Length, cancellation).ConfigureAwait(false);
    }
}
