using System.Collections.Immutable;
using CityLeadership.Classroom.Session.Tests.Stories;
using static CityLeadership.Classroom.Session.Tests.Stories.Cast;
using static CityLeadership.Classroom.Session.Tests.Stories.Histories;

namespace CityLeadership.Classroom.Session.Tests.Polls;

/// <summary>Words: equal ones are together, hosts group the rest, and the class sees what hosts show.</summary>
public sealed class TextTests
{
    [Fact]
    public void GivenWords_WhenTheVoteIsClosed_ThenOnlyHostsSeeThemUntilTheyAreShown()
    {
        var story = Answered();
        Assert.Null(ClassView.Of(story.State).Polls[P1].Result);
        Assert.Equal(["Roads", "Pipes", "Water"], HostsView.Of(story.State).Results[P1].Groups!.Value.Select(group => group.Title));
        story.Given(Ines, new RevealPoll(P1));
        Assert.Equal([new TextCount("Roads", 2), new TextCount("Pipes", 1), new TextCount("Water", 1)], Shown(story));
    }

    [Fact]
    public void GivenWords_WhenAHostGroupsAndHidesThem_ThenTheClassSeesPeopleOfTheGroupsShown()
    {
        var story = Answered().Given(Ines, new RevealPoll(P1));
        ImmutableArray<TextGroup> groups = [new("Water and pipes", [1, 2], true), new("Roads", [0], false)];
        story.When(Sam, new GroupTexts(P1, groups)).Then(new TextsGrouped(P1, groups, Sam))
            .When(Sam, new GroupTexts(P1, groups)).ThenNothing();
        Assert.Equal([new TextCount("Water and pipes", 2)], Shown(story));
    }

    [Fact]
    public void GivenWords_WhenAGroupingLosesOrRepeatsSome_ThenItIsRefused()
    {
        ImmutableArray<TextGroup>[] bad =
        [
            [], [new("All", [0, 1], true)], [new("All", [0, 1, 2, 2], true)], [new("All", [0, 1, 3], true)],
            [new(" ", [0, 1, 2], true)], [new("All", [0, 1, 2], true), new("None", [], true)],
        ];
        Assert.All(bad, groups => Answered().When(Ines, new GroupTexts(P1, groups)).ThenRefused(Rejections.BadGroups));
    }

    [Fact]
    public void GivenAVoteWithoutWordsOrStillOpen_WhenItIsGrouped_ThenItIsRefused()
    {
        VoteOf(new PollForm(PollKind.Text)).When(Ines, new GroupTexts(P1, [])).ThenRefused(Rejections.PollStillOpen);
        Vote(anonymous: false).Given(Ines, new ClosePoll(P1)).When(Ines, new GroupTexts(P1, [])).ThenRefused(Rejections.BadGroups);
    }

    [Fact]
    public void GivenFewerThanFiveAnonymousWords_WhenTheyAreClosed_ThenTheyStayHidden()
    {
        var story = Answered(anonymous: true);
        Assert.Equal((true, null, null), (story.State.Polls[P1].Tally!.Withheld, story.State.Polls[P1].Tally!.Texts, story.State.Polls[P1].Groups));
    }

    private static TextCount[] Shown(Story story) => [.. ClassView.Of(story.State).Polls[P1].Result!.Texts!.Value];

    /// <summary>Closed; two wrote "Roads", one each "Water" and "Pipes".</summary>
    private static Story Answered(bool anonymous = false)
    {
        var story = VoteOf(new PollForm(PollKind.Text), anonymous);
        foreach (var (member, text) in Members.Zip(["Roads", "Water", "roads ", "Pipes"]))
        {
            story.Given(member, new CastVote(P1, new PollAnswer.Text(text)));
        }

        return story.Given(Ines, new ClosePoll(P1));
    }
}
