using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Summaries;

namespace CityLeadership.Classroom.Web.Tests.Summaries;

public sealed class VoteFactTests
{
    private static readonly PollForm Scale = new(PollKind.Scale, Scale: new(1, 3, "Never", ""));

    [Fact]
    public void A_scale_has_a_line_a_step_and_its_middle() =>
        Assert.Equal(
            [new("Vote", "1 · Never", "0"), new("Vote", "2", "1"), new("Vote", "3", "1"), new("Mean", "mean", "2.5"), new("Median", "median", "2.5")],
            VoteFact.Of(Vote(Scale, [], new([0, 1, 1], 2, false, Numbers: new(2.5m, 2.5m, [])))));

    [Fact]
    public void A_ranking_has_who_put_it_first_and_its_mean_place() =>
        Assert.Equal(
            [new("Vote", "Water", "2"), new("Vote", "Roads", "1"), new("Mean place", "Water", "1.33"), new("Mean place", "Roads", "1.67")],
            VoteFact.Of(Vote(new(PollKind.Ranking), ["Water", "Roads"], new([2, 1], 3, false, Ranks: [[2, 1], [1, 2]]))));

    [Fact]
    public void A_second_vote_says_who_moved_and_what_was_withheld_says_nothing()
    {
        var second = Vote(PollForm.Single, ["Yes", "No"], new([1, 1], 2, false), round: 2, flow: new([new(0, 1, 1), new(null, 0, 1)], 0));
        Assert.Equal(
            [new("Second vote", "Yes", "1"), new("Second vote", "No", "1"), new("Moved", "Yes → No", "1"), new("Moved", "did not vote → Yes", "1")],
            VoteFact.Of(second));
        Assert.Empty(VoteFact.Of(Vote(PollForm.Single, ["Yes", "No"], new([], 3, true))));
    }

    private static VoteSummary Vote(PollForm form, string[] options, PollTally result, int round = 1, PollFlow? flow = null) =>
        new("What first?", options, form, false, round, DateTimeOffset.UnixEpoch, result, flow);
}
