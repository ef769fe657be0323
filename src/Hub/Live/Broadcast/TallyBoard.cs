using System.Collections.Concurrent;
using System.Collections.Immutable;
using CityLeadership.Classroom.Live.Sessions;
using CityLeadership.Classroom.Live.Wire;
using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Live.Broadcast;

/// <summary>
/// Live tallies of open polls, outside the chains. Everyone hears how many have answered; hosts also what, in a named poll.
/// An anonymous one shows nobody its counts before it is closed: the difference of two counts would be somebody's vote.
/// </summary>
internal sealed class TallyBoard(Audiences audiences)
{
    private readonly ConcurrentDictionary<PollId, bool> _changed = new();
    private volatile bool _again;

    public void Followed(Step step)
    {
        switch (step.Entry.Event)
        {
            case PollOpened opened:
                _changed[opened.Poll] = true;
                break;
            case RoundOpened opened:
                _changed[opened.Poll] = true;
                break;
            case AnswerGiven given:
                _changed[given.Poll] = true;
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
                break;
        }
    }

    /// <summary>Someone has come who has not seen them.</summary>
    public void ShowAgain() => _again = true;

    public void Show(SessionState state)
    {
        var again = _again;
        _again = false;
        foreach (var poll in state.Polls.Values.Where(poll => poll.IsOpen))
        {
            if (_changed.TryRemove(poll.Id, out _) || again)
            {
                Show(state, poll);
            }
        }
    }

    private void Show(SessionState state, Poll poll)
    {
        var expected = state.People.Values.Count(person =>
            person.Role.IsMember() && person.Presence is Presence.Here or Presence.Dropped);
        var told = new TallyMessage(poll.Id, poll.Votes.Count, expected, null, null);
        audiences.Live(Audience.Class, told, except: Audience.Hosts);
        audiences.Live(Audience.Hosts, poll.Anonymous ? told : told with
        {
            Result = poll.CountNamed(),
            Choices = poll.Votes.ToImmutableSortedDictionary(vote => vote.Key, vote => vote.Value!),
        });
    }
}
