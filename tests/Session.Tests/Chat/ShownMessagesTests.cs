using CityLeadership.Classroom.Session.Tests.Properties;
using CityLeadership.Classroom.Session.Tests.Stories;
using static CityLeadership.Classroom.Session.Tests.Stories.Cast;

namespace CityLeadership.Classroom.Session.Tests.Chat;

public sealed class ShownMessagesTests
{
    private static readonly Audience[] Audiences = [Audience.Class, Audience.Hosts, Audience.Self(Zanele)];

    [Fact]
    public void GivenAClassThatChatsALot_WhenItIsEntered_ThenOnlyTheLatestAreShown()
    {
        var state = Chatty(to: MessageTo.Class).Given(Mats, new Say("To the hosts", MessageTo.Hosts)).State;

        var shown = ClassView.Of(state).Messages;

        Assert.Equal(ShownMessages.Most, shown.Count);
        Assert.Equal(["m6", "m205"], new[] { shown[0].Id.Value, shown[^1].Id.Value });
        Assert.Single(HostsView.Of(state).Messages);
        Assert.Equal(206, state.Messages.Count);
    }

    [Theory]
    [InlineData(MessageTo.Class)]
    [InlineData(MessageTo.Hosts)]
    public void GivenAClassThatChatsALot_WhenOldAndNewMessagesAreRemoved_ThenTheSnapshotIsStillTheFold(MessageTo to)
    {
        var story = Chatty(to).Given(Ines, new RemoveMessage(new("m1"))).Given(Ines, new RemoveMessage(new("m6"))).Given(Ines, new RemoveMessage(new("m205")));

        foreach (var audience in Audiences)
        {
            var folded = story.Class.Updates.Where(update => update.Audience == audience)
                .Aggregate(Reveal.Snapshot(Histories.InClass().State, audience), Fold.Apply);
            Assert.Equal(Written.Json(Reveal.Snapshot(story.State, audience)), Written.Json(folded));
        }
    }

    [Fact]
    public void GivenAClassThatChatsALot_WhenAMessageNobodyIsShownIsRemoved_ThenNobodyLearnsOfItAndItsTextIsGone()
    {
        var story = Chatty(MessageTo.Class);
        var updates = story.Class.Updates.Count;

        story.When(Ines, new RemoveMessage(new("m1"))).Then(new MessageRemoved(new("m1"), Ines));

        Assert.Equal(updates, story.Class.Updates.Count);
        Assert.Equal("", story.State.Messages[0].Text);
    }

    /// <summary>m1 to m205, all Zanele's.</summary>
    private static Story Chatty(MessageTo to)
    {
        var story = Histories.InClass();
        for (var line = 1; line <= 205; line++)
        {
            story.Given(Zanele, new Say($"line {line}", to), $"m{line}");
        }

        return story;
    }
}
