using CityLeadership.Classroom.Session.Tests.Stories;
using static CityLeadership.Classroom.Session.Tests.Stories.Cast;

namespace CityLeadership.Classroom.Session.Tests.Presence;

/// <summary>A confidential talk between two: who opens it, when it ends by itself, and whether it was held.</summary>
public sealed class TalkTests
{
    private static readonly DateTimeOffset Ends = Facts.EndsAt;

    [Fact]
    public void GivenATalk_WhenEitherComesFirst_ThenItBeginsWithThem() =>
        Talk().When(Actor.House, Histories.Entering(Zanele))
            .Then(
                new DoorsOpened(Zanele),
                new ClassStarted(Zanele),
                new StayBegan(Zanele, Laptop, Histories.ConnectionOf(Zanele, Laptop), "node-1"));

    [Fact]
    public void GivenATalkThatBegan_WhenTheOtherComes_ThenTheyAreIn() =>
        Talk().Enters(Zanele).When(Actor.House, Histories.Entering(Ines))
            .Then(new StayBegan(Ines, Laptop, Histories.ConnectionOf(Ines, Laptop), "node-1"));

    [Fact]
    public void GivenATalkThatBothLeft_WhenItsTimeIsOver_ThenItEndsSoon()
    {
        var talking = Talk().Enters(Zanele).Enters(Ines);
        Assert.Equal(Ends + Deadlines.Forgotten, Deadlines.Next(talking.State));
        var left = talking.Given(Zanele, new Leave(Laptop)).Given(Ines, new Leave(Laptop));
        Assert.Equal(Ends + Deadlines.LeftAlone, Deadlines.Next(left.State));
        Assert.Equal([("deadline-forgotten", new EndClass())], Deadlines.Due(left.State, Ends + Deadlines.LeftAlone).ToArray());
    }

    [Theory]
    [InlineData(299, 0, false)]
    [InlineData(300, 0, true)]
    [InlineData(200, 100, true)]
    [InlineData(200, 99, false)]
    public void GivenTwoWhoWereInAtTheSameTime_WhenItEnds_ThenFiveMinutesInAllAreATalk(int first, int second, bool held)
    {
        var story = Talk().Enters(Zanele).After(TimeSpan.FromMinutes(20)).Enters(Ines).After(TimeSpan.FromSeconds(first))
            .Given(Ines, new Leave(Laptop)).After(TimeSpan.FromMinutes(10));
        if (second > 0)
            story = story.Enters(Ines, Phone).After(TimeSpan.FromSeconds(second));
        Assert.Equal(held, Together.WasHeld([.. story.Given(Actor.House, new EndClass()).Class.Log]));
    }

    [Fact]
    public void GivenTwoDevicesOfOne_WhenItEnds_ThenNobodyWasMet() =>
        Assert.False(Together.WasHeld([.. Talk().Enters(Zanele).Enters(Zanele, Phone).After(TimeSpan.FromMinutes(30)).Given(Actor.House, new EndClass()).Class.Log]));

    private static Story Talk() => Histories.NothingYet()
        .Given(Actor.House, new Prepare(Facts with { Confidential = true }, [.. Roster.Where(expected => expected.Person == Zanele || expected.Person == Ines)]));
}
