using CityLeadership.Classroom.Session.Tests.Stories;
using static CityLeadership.Classroom.Session.Tests.Stories.Cast;

namespace CityLeadership.Classroom.Session.Tests.Presence;

/// <summary>Coming, going, dropping and coming back.</summary>
public sealed class EntryTests
{
    private static readonly string First = Histories.ConnectionOf(Zanele, Laptop);
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    [Fact]
    public void GivenSomeoneIn_WhenTheSameConnectionEntersAgain_ThenNothingChanges() =>
        Histories.InClass().When(Actor.House, Histories.Entering(Zanele)).ThenNothing();

    [Fact]
    public void GivenSomeoneIn_WhenTheSameTabReconnects_ThenTheOldStayEndsWhenItWasLastHeard() =>
        Histories.InClass().After(Minute)
            .When(Actor.House, Histories.Entering(Zanele, connection: "second", fresh: false, heardUntil: Bell.AddSeconds(52)))
            .Then(
                new StayEnded(Zanele, Laptop, Bell.AddSeconds(52), StayEnd.Lost),
                new StayBegan(Zanele, Laptop, "second", "node-1"));

    [Fact]
    public void GivenSomeoneIn_WhenTheSameTabReconnectsAndNobodyKnowsWhenItWasHeard_ThenTheOldStayEndsNow() =>
        Histories.InClass().After(Minute)
            .When(Actor.House, Histories.Entering(Zanele, connection: "second", fresh: false))
            .Then(
                new StayEnded(Zanele, Laptop, Bell + Minute, StayEnd.Lost),
                new StayBegan(Zanele, Laptop, "second", "node-1"));

    [Theory]
    [InlineData(-3600, -600)]
    [InlineData(3600, 60)]
    public void GivenAHeardTimeOutsideTheStay_WhenItEnds_ThenItEndsWithin(int heard, int ended) =>
        Histories.InClass().After(Minute)
            .When(Actor.House, new LoseConnection(Zanele, Laptop, First, Bell.AddSeconds(heard)))
            .Then(new StayEnded(Zanele, Laptop, Bell.AddSeconds(ended), StayEnd.Lost));

    [Fact]
    public void GivenAMicrophoneOpen_WhenTheConnectionComesBack_ThenItIsStillOpen() =>
        Histories.InClass().Opens(Zanele, camera: true).Loses(Zanele)
            .When(Actor.House, Histories.Entering(Zanele, connection: "second", fresh: false))
            .Then(new StayBegan(Zanele, Laptop, "second", "node-1"))
            .ThenPerson(Zanele, zanele => Assert.True(zanele is { Microphone: true, Camera: true }));

    [Fact]
    public void GivenAMicrophoneOpen_WhenThePageIsReloaded_ThenItComesBackMuted() =>
        Histories.InClass().Opens(Zanele, camera: true).Loses(Zanele)
            .When(Actor.House, Histories.Entering(Zanele, connection: "second"))
            .Then(new StayBegan(Zanele, Laptop, "second", "node-1"), new MediaChanged(Zanele, Laptop, false, false))
            .ThenPerson(Zanele, zanele => Assert.True(zanele is { Microphone: false, Camera: false }));

    [Fact]
    public void GivenSomeoneIn_WhenTheConnectionIsLost_ThenTheyAreDroppedAndKeepHandAndFloor() =>
        Histories.Floor(Mats).Given(Zanele, new RaiseHand(Intent.Question)).After(Minute)
            .Loses(Mats)
            .When(Actor.House, new LoseConnection(Zanele, Laptop, First, Bell.AddSeconds(55)))
            .Then(new StayEnded(Zanele, Laptop, Bell.AddSeconds(55), StayEnd.Lost))
            .ThenPerson(Zanele, zanele => Assert.Equal(Session.Presence.Dropped, zanele.Presence))
            .ThenState(state => Assert.True(state.HandOf(Zanele) is not null && state.HasFloor(Mats)));

    [Fact]
    public void GivenALostConnection_WhenItIsLostAgain_ThenNothingChanges() =>
        Histories.InClass().Loses(Zanele)
            .When(Actor.House, new LoseConnection(Zanele, Laptop, First, Bell))
            .ThenNothing();

    [Fact]
    public void GivenANewerConnection_WhenTheOlderIsLost_ThenNothingChanges() =>
        Histories.InClass().Enters(Zanele, connection: "second")
            .When(Actor.House, new LoseConnection(Zanele, Laptop, First, Bell))
            .ThenNothing();

    [Fact]
    public void GivenSomeoneWaiting_WhenTheConnectionIsLost_ThenTheyNoLongerWait() =>
        Histories.Lobby()
            .When(Actor.House, new LoseConnection(Zanele, Laptop, First, Bell))
            .Then(new WaitEnded(Zanele, Laptop))
            .ThenPerson(Zanele, zanele => Assert.Equal(Session.Presence.Expected, zanele.Presence));

    [Fact]
    public void GivenSomeoneIn_WhenTheyLeave_ThenTheirHandAndFloorGoWithThem() =>
        Histories.Floor(Zanele).Given(Zanele, new RaiseHand(null)).After(Minute)
            .When(Zanele, new Leave(Laptop))
            .Then(
                new HandLowered(Zanele, Zanele),
                new FloorReturned(Zanele, Zanele),
                new StayEnded(Zanele, Laptop, Bell + Minute, StayEnd.Left))
            .ThenPerson(Zanele, zanele => Assert.Equal(Session.Presence.Left, zanele.Presence));

    [Fact]
    public void GivenTwoDevices_WhenOneLeaves_ThenHandAndFloorStay() =>
        Histories.Floor(Zanele).Given(Zanele, new RaiseHand(null)).Enters(Zanele, Phone)
            .When(Zanele, new Leave(Phone))
            .Then(new StayEnded(Zanele, Phone, Bell, StayEnd.Left))
            .ThenState(state => Assert.True(state.HandOf(Zanele) is not null && state.HasFloor(Zanele)));

    [Fact]
    public void GivenADroppedDeviceBesideOneInClass_WhenTheDroppedOneLeaves_ThenHandAndFloorStay() =>
        Histories.Floor(Zanele).Given(Zanele, new RaiseHand(null)).Enters(Zanele, Phone).Loses(Zanele)
            .When(Zanele, new Leave(Laptop))
            .Then(new StayEnded(Zanele, Laptop, Bell, StayEnd.Left))
            .ThenState(state => Assert.True(state.HandOf(Zanele) is not null && state.HasFloor(Zanele)));

    [Fact]
    public void GivenSomeoneDropped_WhenTheyLeave_ThenTheirHandAndFloorGoWithThem() =>
        Histories.Floor(Zanele).Given(Zanele, new RaiseHand(null)).Loses(Zanele)
            .When(Zanele, new Leave(Laptop))
            .Then(
                new HandLowered(Zanele, Zanele),
                new FloorReturned(Zanele, Zanele),
                new StayEnded(Zanele, Laptop, Bell, StayEnd.Left))
            .ThenPerson(Zanele, zanele => Assert.Equal(Session.Presence.Left, zanele.Presence));

    [Fact]
    public void GivenSomeoneWaiting_WhenTheyLeave_ThenTheyNoLongerWait() =>
        Histories.Lobby().When(Zanele, new Leave(Laptop)).Then(new WaitEnded(Zanele, Laptop));

    [Fact]
    public void GivenSomeoneGone_WhenTheyLeaveAgain_ThenNothingChanges() =>
        Histories.InClass().Given(Zanele, new Leave(Laptop)).When(Zanele, new Leave(Laptop)).ThenNothing();

    [Fact]
    public void GivenSomeoneGone_WhenTheyGiveAnOrder_ThenTheyMustEnterFirst() =>
        Histories.InClass().Given(Zanele, new Leave(Laptop))
            .When(Zanele, new RaiseHand(null))
            .ThenRefused(Rejections.NotIn);
}
