using static CityLeadership.Classroom.Session.Tests.Stories.Cast;
using static CityLeadership.Classroom.Session.Tests.Stories.Rooms;

namespace CityLeadership.Classroom.Session.Tests.Breakouts;

public sealed class VisitTests
{
    [Fact]
    public void GivenOpenRooms_WhenAHostListensIn_ThenTheRoomSeesIt() =>
        TwoRooms()
            .When(Ines, new VisitRoom(Harbour, VisitMode.Listen)).Then(new RoomVisited(Harbour, Ines, VisitMode.Listen))
            .ThenState(state => Assert.Equal([new Visitor(Ines, VisitMode.Listen, Bell)], RoomView.Of(state, Harbour).Visitors.ToArray()))
            .When(Ines, new VisitRoom(Harbour, VisitMode.Listen)).ThenNothing()
            .When(Ines, new VisitRoom(Harbour, VisitMode.Join)).Then(new RoomVisited(Harbour, Ines, VisitMode.Join))
            .When(Ines, new LeaveRoom()).Then(new RoomLeft(Ines))
            .When(Ines, new LeaveRoom()).ThenNothing()
            .When(Ines, new VisitRoom(new RoomId("r9"), VisitMode.Join)).ThenRefused(Rejections.NoSuchRoom)
            .When(Mats, new VisitRoom(Market, VisitMode.Listen)).ThenRefused(Rejections.NotAllowed);

    [Fact]
    public void GivenARoomThatWaitsForHelp_WhenAHostStepsIn_ThenHelpIsThere() =>
        TwoRooms().Given(Mats, new AskForHelp())
            .When(Zanele, new AskForHelp()).ThenNothing()
            .When(Ines, new VisitRoom(Harbour, VisitMode.Listen)).Then(new RoomVisited(Harbour, Ines, VisitMode.Listen))
            .When(Ines, new VisitRoom(Harbour, VisitMode.Join)).Then(new RoomVisited(Harbour, Ines, VisitMode.Join), new HelpTaken(Harbour, Ines))
            .ThenState(state => Assert.Equal(new HelpCall(Mats, Bell, Ines), RoomView.Of(state, Harbour).Help));

    [Fact]
    public void GivenARoomThatWaitsForHelp_WhenAHostTakesIt_ThenNobodyElseComesAndItMayAskAgain() =>
        TwoRooms()
            .When(Rosa, new AskForHelp()).Then(new HelpAsked(Market, Rosa))
            .When(Sam, new TakeHelp(Market)).Then(new HelpTaken(Market, Sam))
            .When(Ines, new TakeHelp(Market)).ThenNothing()
            .When(Kofi, new AskForHelp()).Then(new HelpAsked(Market, Kofi))
            .When(Hana, new AskForHelp()).ThenRefused(Rejections.NotInRoom);

    [Fact]
    public void GivenAHostInARoomWhoSpeaksToAll_WhenTheyLeaveTheClass_ThenNothingOfThemStays() =>
        TwoRooms().Given(Ines, new VisitRoom(Harbour, VisitMode.Listen)).Given(Ines, new SpeakToRooms(true))
            .When(Ines, new Leave(Laptop))
            .Then(new SpokeToRooms(Ines, false), new RoomLeft(Ines), new StayEnded(Ines, Laptop, Bell, StayEnd.Left));

    [Fact]
    public void GivenAHostAmongTheRooms_WhenTheyAreNoHostAnyMore_ThenTheyAreInNone()
    {
        var mayor = Roster.SetItem(0, Roster[0] with { Role = Role.Mayor });
        TwoRooms().Given(Ines, new VisitRoom(Harbour, VisitMode.Listen)).Given(Ines, new SpeakToRooms(true))
            .Given(Actor.House, new Prepare(Facts, mayor))
            .ThenState(state =>
            {
                Assert.Empty(state.OpenSet()!.Visits);
                Assert.Empty(state.OpenSet()!.Speaking);
                Assert.DoesNotContain(Audience.Room(Harbour), Audience.Of(state, Ines, Laptop));
            });
    }

    [Fact]
    public void GivenOpenRooms_WhenAHostSpeaksToThem_ThenItIsOnOrOff() =>
        TwoRooms()
            .When(Ines, new SpeakToRooms(true)).Then(new SpokeToRooms(Ines, true))
            .When(Ines, new SpeakToRooms(true)).ThenNothing()
            .When(Ines, new SpeakToRooms(false)).Then(new SpokeToRooms(Ines, false))
            .When(Mats, new SpeakToRooms(true)).ThenRefused(Rejections.NotAllowed);
}
