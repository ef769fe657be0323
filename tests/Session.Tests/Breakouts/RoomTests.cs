using CityLeadership.Classroom.Session.Tests.Stories;
using static CityLeadership.Classroom.Session.Tests.Stories.Cast;
using static CityLeadership.Classroom.Session.Tests.Stories.Rooms;

namespace CityLeadership.Classroom.Session.Tests.Breakouts;

/// <summary>Who is in which room, and nobody is stranded.</summary>
public sealed class RoomTests
{
    [Fact]
    public void GivenOpenRooms_WhenAHostMovesPeople_ThenTheyAreThere() =>
        TwoRooms()
            .When(Ines, new MoveToRoom(Mats, Market)).Then(new MovedToRoom(Mats, Market, Ines))
            .When(Ines, new MoveToRoom(Mats, Market)).ThenNothing()
            .When(Ines, new MoveToRoom(Mats, null)).Then(new MovedToRoom(Mats, null, Ines))
            .ThenState(state => Assert.Null(state.OpenSet()!.WhereIs(Mats)))
            .When(Ines, new MoveToRoom(Cara, Harbour)).Then(new MovedToRoom(Cara, Harbour, Ines))
            .When(Ines, new MoveToRoom(Mats, new RoomId("r9"))).ThenRefused(Rejections.NoSuchRoom)
            .When(Ines, new MoveToRoom(Sam, Harbour)).ThenRefused(Rejections.HostsVisit)
            .When(Ines, new MoveToRoom(Stranger, Harbour)).ThenRefused(Rejections.NoSuchPerson)
            .When(Mats, new MoveToRoom(Mats, Harbour)).ThenRefused(Rejections.NotAllowed);

    [Fact]
    public void GivenRoomsToChoose_WhenSomeoneChooses_ThenTheyAreThereAndMayChooseAgain() =>
        ToChoose()
            .When(Mats, new ChooseRoom(Harbour)).Then(new MovedToRoom(Mats, Harbour, Mats))
            .When(Mats, new ChooseRoom(Market)).Then(new MovedToRoom(Mats, Market, Mats))
            .When(Mats, new ChooseRoom(new RoomId("r9"))).ThenRefused(Rejections.NoSuchRoom);

    [Fact]
    public void GivenAssignedRooms_WhenSomeoneChooses_ThenTheyAskAHost() =>
        TwoRooms().When(Mats, new ChooseRoom(Market)).ThenRefused(Rejections.RoomsAreAssigned);

    [Fact]
    public void GivenSomeoneInARoom_WhenTheyReturnEarly_ThenTheRoomStaysTheirs() =>
        TwoRooms()
            .When(Mats, new ReturnToClass()).Then(new ReturnedToClass(Mats))
            .ThenState(state => Assert.Null(state.OpenSet()!.WhereIs(Mats)))
            .When(Mats, new ReturnToClass()).ThenNothing()
            .When(Mats, new ReturnToRoom()).Then(new ReturnedToRoom(Mats))
            .ThenState(state => Assert.Equal(Harbour, state.OpenSet()!.WhereIs(Mats)))
            .When(Hana, new ReturnToClass()).ThenRefused(Rejections.NotInRoom)
            .When(Hana, new ReturnToRoom()).ThenRefused(Rejections.NotInRoom);

    [Fact]
    public void GivenSomeoneInARoom_WhenTheyDropAndComeBack_ThenTheyAreInTheirRoom() =>
        TwoRooms().Loses(Mats)
            .When(Actor.House, Histories.Entering(Mats, connection: "second", fresh: false))
            .Then(new StayBegan(Mats, Laptop, "second", "node-1"))
            .ThenState(state => Assert.Equal(Harbour, state.OpenSet()!.WhereIs(Mats)));

    [Fact]
    public void GivenOpenRooms_WhenAMayorComesLate_ThenTheyArePlacedInTheSmallestRoom() =>
        DoorsOpenWithout(Kofi).Given(Ines, new OpenBreakouts(
                "Groups", [new RoomWanted("A", [Zanele, Mats]), new RoomWanted("B", [Rosa]), new RoomWanted("C", [Hana])]), "s1")
            .When(Actor.House, Histories.Entering(Kofi))
            .Then(new StayBegan(Kofi, Laptop, "kofi-laptop-1", "node-1"), new MovedToRoom(Kofi, new RoomId("r2"), null));

    [Fact]
    public void GivenRoomsOfOneCityEach_WhenSomeoneOfACityComesLate_ThenTheyJoinTheirs()
    {
        var roster = Roster.Replace(Roster.Single(expected => expected.Person == Kofi), Roster.Single(expected => expected.Person == Kofi) with { City = "Malmö" });
        DoorsOpenWithout(Kofi).Given(Actor.House, new Prepare(Facts, roster))
            .Given(Ines, new OpenBreakouts("Cities", [new RoomWanted("Durban", [Zanele]), new RoomWanted("Quito", [Rosa]), new RoomWanted("Malmö", [Mats])]))
            .When(Actor.House, Histories.Entering(Kofi))
            .ThenState(state => Assert.Equal(new RoomId("r3"), state.OpenSet()!.WhereIs(Kofi)));
    }

    [Fact]
    public void GivenSomeoneLeftInTheClass_WhenTheyReconnect_ThenTheyAreNotTakenForLate() =>
        TwoRooms().Loses(Hana)
            .When(Actor.House, Histories.Entering(Hana, connection: "second", fresh: false))
            .Then(new StayBegan(Hana, Laptop, "second", "node-1"));

    [Fact]
    public void GivenOpenRooms_WhenAGuestIsLetIn_ThenAHostPlacesThem() =>
        TwoRooms().Enters(Luc)
            .When(Ines, new Admit(Luc)).Then(new Admitted(Luc, Ines), new StayBegan(Luc, Laptop, "luc-laptop-1", "node-1"));

    [Fact]
    public void GivenSomeoneInARoom_WhenTheyAreRemoved_ThenTheyAreInNoneAndThatTheyWereThereStays() =>
        TwoRooms().Given(Ines, new Remove(Mats))
            .ThenState(state =>
            {
                Assert.Equal([Zanele], state.OpenSet()!.PeopleOf(Harbour));
                Assert.Equal([Mats, Zanele], state.OpenSet()!.Find(Harbour)!.Been);
            });

    [Fact]
    public void GivenSomeoneWhoNeverCame_WhenTheRoomsClose_ThenNobodyMetThem() =>
        DoorsOpenWithout(Mats).Given(Ines, Two()).Given(Ines, new MoveToRoom(Rosa, Harbour)).Given(Ines, new CloseBreakouts(0))
            .ThenState(state =>
            {
                var view = ClassView.Of(state).Breakouts[0];
                Assert.Equal([Rosa, Zanele], view.Rooms[0].Been.ToArray());
                Assert.Equal([Kofi, Rosa], view.Rooms[1].Been.ToArray());
                Assert.Equal(Bell.AddMinutes(-10), view.ClosedAt);
            });

    [Fact]
    public void GivenSomeoneWhoMovesBetweenRooms_WhenTheirAttendanceIsRead_ThenItIsOneStay()
    {
        var story = TwoRooms().After(TimeSpan.FromMinutes(3)).Given(Ines, new MoveToRoom(Mats, Market))
            .After(TimeSpan.FromMinutes(3)).Given(Mats, new ReturnToClass()).Given(Ines, new CloseBreakouts(0));
        Assert.Equal([new Stay(Bell.AddMinutes(-10), null)], Stays.Of(story.Class.Log)[Mats].ToArray());
    }

    private static Story DoorsOpenWithout(PersonId absent)
    {
        var story = Histories.DoorsOpen();
        foreach (var person in Members.Remove(absent))
        {
            story.Enters(person);
        }

        return story;
    }
}
