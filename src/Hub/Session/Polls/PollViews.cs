using System.Collections.Immutable;

namespace CityLeadership.Classroom.Session;

/// <summary>A poll as the class sees it.</summary>
/// <param name="Form">Without the right answer until the result is shown.</param>
/// <param name="Again">An anonymous vote that says beforehand that a second round follows; until then its ballots are kept sealed.</param>
/// <param name="Round">1, or 2 for the vote after the discussion: times, state and result are this round's.</param>
/// <param name="Result">Once shown.</param>
/// <param name="First">The first round's result, once a second is open and either was shown.</param>
/// <param name="Flow">Between the rounds, once the second is shown.</param>
public sealed record PollView(
    PollId Id,
    string Question,
    ImmutableArray<string> Options,
    PollForm Form,
    bool Anonymous,
    bool Again,
    int Round,
    PollPhase State,
    bool Revealed,
    DateTimeOffset OpenedAt,
    DateTimeOffset? ClosesAt,
    DateTimeOffset? ClosedAt,
    PollTally? Result,
    PollTally? First,
    PollFlow? Flow)
{
    public static PollView Of(Poll poll) => new(
        poll.Id, poll.Question, poll.Options, poll.Revealed ? poll.Form : poll.Form with { Right = null }, poll.Anonymous, poll.Again,
        poll.Round, poll.IsOpen ? PollPhase.Open : PollPhase.Closed, poll.Revealed, poll.OpenedAt, poll.ClosesAt, poll.ClosedAt,
        poll.Revealed ? Shown(poll.Tally, poll.Groups) : null,
        poll.Revealed || poll.First?.Revealed == true ? Shown(poll.First?.Tally, poll.First?.Groups) : null,
        poll.Revealed ? poll.Flow : null);

    /// <summary>Texts come as hosts grouped them, without those that they hide.</summary>
    private static PollTally? Shown(PollTally? tally, ImmutableArray<TextGroup>? groups) =>
        tally?.Texts is { } texts && groups is { } grouped
            ? tally with
            {
                Texts = [
                    .. grouped.Where(group => group.Shown)
                        .Select(group => new TextCount(group.Title, group.Texts.Sum(text => texts[text].People)))
                        .OrderByDescending(text => text.People),
                ],
            }
            : tally;
}

public enum PollPhase
{
    Open,
    Closed,
}

/// <summary>What hosts know of a poll beside the class's view.</summary>
/// <param name="Result">The current round's, once closed.</param>
/// <param name="Choices">Who answered what in the current round once it is closed, in a named poll; null in an anonymous one.</param>
/// <param name="First">The first round's, once a second is open.</param>
/// <param name="Switched">Who answered otherwise in the second round once it is closed; null in an anonymous poll.</param>
/// <param name="Groups">How texts are grouped, and which are shown.</param>
/// <param name="Right">A quiz's right option.</param>
/// <param name="BallotsKept">An anonymous poll whose ballots are still sealed for a second round.</param>
public sealed record HostResult(
    PollId Poll,
    PollTally? Result,
    ImmutableSortedDictionary<PersonId, PollAnswer>? Choices,
    PollTally? First,
    PollFlow? Flow,
    ImmutableArray<PollSwitch>? Switched,
    ImmutableArray<TextGroup>? Groups,
    int? Right,
    bool BallotsKept,
    ImmutableList<PersonId> AskedForTime)
{
    public static HostResult Of(Poll poll) => new(
        poll.Id,
        poll.Tally,
        poll.Anonymous || poll.IsOpen ? null : poll.Votes.ToImmutableSortedDictionary(vote => vote.Key, vote => vote.Value!),
        poll.First?.Tally,
        poll.Flow,
        poll.Anonymous || poll.IsOpen || poll.First is null ? null : poll.Switches(),
        poll.Groups,
        poll.Form.Right,
        poll.BallotsKept,
        poll.AskedForTime);
}

/// <param name="Round">The round it was given in; with two rounds, the later one this person voted in.</param>
/// <param name="Answer">Null: an anonymous vote, counted; nobody can say which.</param>
public sealed record OwnVote(int Round, PollAnswer? Answer)
{
    /// <summary>Null: this person has not voted.</summary>
    public static OwnVote? Of(Poll poll, PersonId person) =>
        poll.Votes.TryGetValue(person, out var answer) ? new OwnVote(poll.Round, answer)
        : poll.First?.Votes.TryGetValue(person, out answer) == true ? new OwnVote(1, answer)
        : null;
}
