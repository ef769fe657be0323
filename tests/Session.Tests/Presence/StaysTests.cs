using CityLeadership.Classroom.Session.Tests.Stories;
using static CityLeadership.Classroom.Session.Tests.Stories.Cast;

namespace CityLeadership.Classroom.Session.Tests.Presence;

/// <summary>Attendance's raw fact, from the log alone.</summary>
public sealed class StaysTests
{
    private static readonly DateTimeOffset Early = Bell.AddMinutes(-10);

    [Fact]
    public void GivenSomeoneWhoCameAndLeft_WhenStaysAreRead_ThenTheyAreTrueToTheSecond() =>
        Check(
            Histories.DoorsOpen().Enters(Zanele).After(TimeSpan.FromSeconds(61)).Given(Zanele, new Leave(Laptop)),
            new Stay(Early, Early.AddSeconds(61)));

    [Fact]
    public void GivenSomeoneWhoWaited_WhenStaysAreRead_ThenWaitingDoesNotCount() =>
        Check(
            Histories.Lobby().After(TimeSpan.FromMinutes(5)).Given(Ines, new OpenDoors()),
            new Stay(Early.AddMinutes(5), null));

    [Fact]
    public void GivenOverlappingDevices_WhenStaysAreRead_ThenTheyAreOneStay() =>
        Check(
            Histories.DoorsOpen().Enters(Zanele).After(TimeSpan.FromMinutes(1)).Enters(Zanele, Phone)
                .After(TimeSpan.FromMinutes(1)).Given(Zanele, new Leave(Laptop))
                .After(TimeSpan.FromMinutes(1)).Given(Zanele, new Leave(Phone)),
            new Stay(Early, Early.AddMinutes(3)));

    [Fact]
    public void GivenADeviceInsideTheStayOfAnother_WhenStaysAreRead_ThenTheLongerCounts() =>
        Check(
            Histories.DoorsOpen().Enters(Zanele).After(TimeSpan.FromMinutes(1)).Enters(Zanele, Phone)
                .After(TimeSpan.FromMinutes(1)).Given(Zanele, new Leave(Phone))
                .After(TimeSpan.FromMinutes(1)).Given(Zanele, new Leave(Laptop)),
            new Stay(Early, Early.AddMinutes(3)));

    [Fact]
    public void GivenADroppedConnection_WhenStaysAreRead_ThenTheStayEndedWhenItWasLastHeard() =>
        Check(
            Histories.DoorsOpen().Enters(Zanele).After(TimeSpan.FromMinutes(5)).Loses(Zanele, ago: TimeSpan.FromSeconds(7)),
            new Stay(Early, Early.AddMinutes(5).AddSeconds(-7)));

    [Fact]
    public void GivenADropAndAReturn_WhenStaysAreRead_ThenTheSilenceBetweenDoesNotCount() =>
        Check(
            Histories.DoorsOpen().Enters(Zanele).After(TimeSpan.FromMinutes(5))
                .Given(Actor.House, Histories.Entering(Zanele, connection: "second", heardUntil: Early.AddMinutes(4))),
            new Stay(Early, Early.AddMinutes(4)),
            new Stay(Early.AddMinutes(5), null));

    [Fact]
    public void GivenANodeThatDied_WhenTheTabComesBackLate_ThenTheFormerStayEndedWithTheNode() =>
        Check(
            Histories.DoorsOpen().Enters(Zanele).After(TimeSpan.FromMinutes(30))
                .Loses(Zanele, ago: TimeSpan.FromMinutes(28))
                .Given(Actor.House, Histories.Entering(Zanele, connection: "second")),
            new Stay(Early, Early.AddMinutes(2)),
            new Stay(Early.AddMinutes(30), null));

    [Fact]
    public void GivenAnEndedClass_WhenStaysAreRead_ThenNobodyIsLeftInside()
    {
        var stays = Stays.Of(Histories.Ended().Class.Log);
        Assert.Equal(Everyone.Remove(Luc).Order(), stays.Keys);
        Assert.All(stays.Values, person => Assert.Equal([new Stay(Early, Bell.AddHours(2))], person.ToArray()));
    }

    [Fact]
    public void GivenStays_WhenMeasuredWithinTheClass_ThenOnlyClassTimeCounts()
    {
        Stay[] stays = [new(Early, Bell.AddMinutes(30)), new(Bell.AddMinutes(40), Bell.AddMinutes(50)), new(Bell.AddMinutes(100), null)];

        Assert.Equal(TimeSpan.FromMinutes(60), Stays.Within(stays, Bell, Bell.AddMinutes(120)));
        Assert.Equal(TimeSpan.Zero, Stays.Within(stays, Bell.AddMinutes(30), Bell.AddMinutes(40)));
        Assert.Equal(TimeSpan.FromMinutes(10), Stays.Within(stays, Early, Bell));
        Assert.Equal(TimeSpan.Zero, Stays.Within([], Bell, Bell.AddMinutes(120)));
    }

    private static void Check(Story story, params Stay[] expected) => Assert.Equal(expected, Stays.Of(story.Class.Log)[Zanele]);
}
