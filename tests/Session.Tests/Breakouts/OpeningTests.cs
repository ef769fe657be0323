using CityLeadership.Classroom.Session.Tests.Stories;
using static CityLeadership.Classroom.Session.Tests.Stories.Cast;
using static CityLeadership.Classroom.Session.Tests.Stories.Rooms;

namespace CityLeadership.Classroom.Session.Tests.Breakouts;

public sealed class OpeningTests
{
    [Fact]
    public void GivenAClass_WhenRoomsOpen_ThenTheyAreNumberedAndTheFloorReturns() =>
        Histories.Floor(Rosa)
            .When(Ines, Two(minutes: 12), "s1")
            .Then(
                new FloorReturned(Rosa, Ines),
                new BreakoutsOpened(
                    S1, "Port and city", BreakoutMode.Assigned,
                    [new RoomOpened(Harbour, "Harbour", [Zanele, Mats]), new RoomOpened(Market, "Market", [Rosa, Kofi])],
                    Bell.AddMinutes(12), Ines));

    [Fact]
    public void GivenAnEarlierSet_WhenRoomsOpenAgain_ThenNoRoomIsTakenForAFormerOne() =>
        TwoRooms().Given(Ines, new CloseBreakouts(0))
            .Given(Ines, Two(), "s2")
            .ThenState(state => Assert.Equal([new RoomId("r3"), new RoomId("r4")], state.OpenSet()!.Rooms.Select(room => room.Id)));

    [Fact]
    public void GivenOpenRooms_WhenOthersAreToOpen_ThenTheFirstHaveToClose() =>
        TwoRooms().When(Sam, Two()).ThenRefused(Rejections.RoomsAreOpen);

    [Fact]
    public void GivenAClass_WhenRoomsAreNotGood_ThenTheRefusalSaysWhy()
    {
        Refused(Rejections.BadRooms, new OpenBreakouts(" ", [new RoomWanted("A", [])]));
        Refused(Rejections.BadRooms, new OpenBreakouts("Groups", []));
        Refused(Rejections.BadRooms, new OpenBreakouts("Groups", [new RoomWanted("A", []), new RoomWanted(" a ", [])]));
        Refused(Rejections.BadRooms, new OpenBreakouts("Groups", [new RoomWanted(new string('a', 61), [])]));
        Refused(Rejections.BadRooms, new OpenBreakouts("Groups", [.. Enumerable.Range(1, 41).Select(room => new RoomWanted($"Room {room}", []))]));
        Refused(Rejections.InTwoRooms, new OpenBreakouts("Groups", [new RoomWanted("A", [Mats]), new RoomWanted("B", [Mats])]));
        Refused(Rejections.NoSuchPerson, new OpenBreakouts("Groups", [new RoomWanted("A", [Stranger])]));
        Refused(Rejections.HostsVisit, new OpenBreakouts("Groups", [new RoomWanted("A", [Sam])]));
        Refused(Rejections.BadRoomMinutes, Two(minutes: 0));
        Refused(Rejections.BadRoomMinutes, Two(minutes: 241));
    }

    [Fact]
    public void GivenOpenRooms_WhenTheyAreExtended_ThenTheirEndIsLaterAndRoomsWithoutAnEndGetOne()
    {
        TwoRooms(minutes: 10).When(Sam, new ExtendBreakouts(5)).Then(new BreakoutsEndSet(S1, Bell.AddMinutes(15), Sam));
        TwoRooms().After(TimeSpan.FromMinutes(2)).When(Sam, new ExtendBreakouts(5)).Then(new BreakoutsEndSet(S1, Bell.AddMinutes(7), Sam));
        TwoRooms().When(Sam, new ExtendBreakouts(0)).ThenRefused(Rejections.BadRoomMinutes);
        Histories.InClass().When(Sam, new ExtendBreakouts(5)).ThenRefused(Rejections.NoRoomsOpen);
    }

    [Fact]
    public void GivenOpenRooms_WhenTheyAreToClose_ThenACountdownRunsOrTheyCloseAtOnce()
    {
        TwoRooms().When(Ines, new CloseBreakouts()).Then(new BreakoutsEndSet(S1, Bell.AddSeconds(60), Ines));
        TwoRooms(minutes: 1).After(TimeSpan.FromSeconds(30)).When(Ines, new CloseBreakouts()).ThenNothing();
        TwoRooms().When(Ines, new CloseBreakouts(0)).Then(new BreakoutsClosed(S1, Ines));
        TwoRooms().When(Ines, new CloseBreakouts(601)).ThenRefused(Rejections.BadCountdown);
        Histories.InClass().When(Ines, new CloseBreakouts(0)).ThenRefused(Rejections.NoRoomsOpen);
    }

    [Fact]
    public void GivenTheirTimeIsUp_WhenNobodyIsThere_ThenTheHouseClosesThem()
    {
        var story = TwoRooms(minutes: 1);
        foreach (var person in Everyone.Except([Luc]))
        {
            story.Loses(person);
        }

        story.After(TimeSpan.FromMinutes(1));
        Assert.Equal(story.Now, Deadlines.Next(story.State));
        var (id, command) = Assert.Single(Deadlines.Due(story.State, story.Now));

        story.When(Actor.House, command, id).Then(new BreakoutsClosed(S1, null));
        Assert.Empty(Deadlines.Due(story.State, story.Now));
    }

    [Fact]
    public void GivenTheyWereExtendedInTheLastMoment_WhenTheHouseComes_ThenTheyStayOpen()
    {
        var story = TwoRooms(minutes: 1).After(TimeSpan.FromMinutes(1));
        var (id, command) = Assert.Single(Deadlines.Due(story.State, story.Now));
        story.Given(Ines, new ExtendBreakouts(5)).When(Actor.House, command, id).ThenNothing();
    }

    [Fact]
    public void GivenOpenRooms_WhenTheClassEnds_ThenTheyCloseFirst() =>
        TwoRooms().When(Ines, new EndClass())
            .ThenState(state => Assert.Equal(state.EndedAt, state.Breakouts[0].ClosedAt));

    private static void Refused(Rejection rejection, OpenBreakouts command) =>
        Histories.InClass().When(Ines, command).ThenRefused(rejection);
}
