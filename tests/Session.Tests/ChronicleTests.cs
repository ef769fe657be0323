using CityLeadership.Classroom.Session.Tests.Stories;
using static CityLeadership.Classroom.Session.Tests.Stories.Cast;

namespace CityLeadership.Classroom.Session.Tests;

/// <summary>A chronicle takes exactly the next entry of its own log.</summary>
public sealed class ChronicleTests
{
    private static readonly Chronicle InClass = Histories.InClass().Class.Chronicle;

    private static LogEntry Next => new(InClass.Number + 1, "next", InClass.LastId, Bell, "order", new HandRaised(Zanele, null));

    [Fact]
    public void GivenALog_WhenTheNextEntryComes_ThenItIsFollowed()
    {
        var (next, updates) = InClass.Follow(Next);
        Assert.Equal((Next.Number, "next", Bell), (next.Number, next.LastId, next.LastAt));
        Assert.Equal(InClass.HeadOf(Audience.Class).Number, Assert.Single(updates).After);
        Assert.Equal(new Head(Next.Number, "next"), next.HeadOf(Audience.Class));
    }

    [Fact]
    public void GivenALog_WhenAnEntryIsMissingOrComesTwice_ThenItIsNotFollowed()
    {
        Assert.Throws<InvalidOperationException>(() => InClass.Follow(Next with { Number = InClass.Number + 2 }));
        Assert.Throws<InvalidOperationException>(() => InClass.Follow(Next).Next.Follow(Next));
    }

    [Fact]
    public void GivenALog_WhenAnEntryOfAForkComes_ThenItIsNotFollowed() =>
        Assert.Throws<InvalidOperationException>(() => InClass.Follow(Next with { Previous = "elsewhere" }));

    [Fact]
    public void GivenALog_WhenTimeRunsBackwards_ThenTheEntryIsNotFollowed() =>
        Assert.Throws<InvalidOperationException>(() => InClass.Follow(Next with { At = Bell.AddTicks(-1) }));

    [Fact]
    public void GivenAnAudienceThatLearntNothing_WhenItIsAskedFor_ThenItStandsAtTheStart() =>
        Assert.Equal(Head.Start, Chronicle.Empty.HeadOf(Audience.Class));

    [Fact]
    public void GivenALog_WhenASnapshotIsTaken_ThenItNamesTheHeadOfItsOwnAudience()
    {
        var raised = InClass.Follow(Next).Next;
        Assert.Equal((Next.Number, "next"), (raised.Snapshot(Audience.Class).Number, raised.Snapshot(Audience.Class).Id));
        var mats = raised.Snapshot(Audience.Self(Mats));
        Assert.Equal(InClass.HeadOf(Audience.Self(Mats)), new Head(mats.Number, mats.Id));
    }

    [Fact]
    public void GivenAnUnpreparedClass_WhenASnapshotIsTaken_ThenItFails() =>
        Assert.Throws<InvalidOperationException>(() => Chronicle.Empty.Snapshot(Audience.Class));
}
