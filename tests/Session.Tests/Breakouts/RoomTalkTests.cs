using static CityLeadership.Classroom.Session.Tests.Stories.Cast;
using static CityLeadership.Classroom.Session.Tests.Stories.Rooms;

namespace CityLeadership.Classroom.Session.Tests.Breakouts;

/// <summary>What is said and written in a room, and who may read it.</summary>
public sealed class RoomTalkTests
{
    private static readonly MessageId M1 = new("m1");

    [Fact]
    public void GivenARoom_WhenSomeoneWritesToIt_ThenOnlyItReadsIt()
    {
        var story = TwoRooms().When(Mats, new Say("Between us", MessageTo.Room), "m1")
            .Then(new RoomMessageSaid(M1, Mats, Harbour, "Between us"));
        Assert.Equal([Audience.Room(Harbour)], story.Class.Updates.Where(update => update.Number == story.Class.Chronicle.Number).Select(update => update.Audience));
        Assert.Equal([M1], RoomView.Of(story.State, Harbour).Messages.Select(message => message.Id));
        Assert.Empty(RoomView.Of(story.State, Market).Messages);
        Assert.Empty(ClassView.Of(story.State).Messages);
        Assert.Empty(HostsView.Of(story.State).Messages);
    }

    [Fact]
    public void GivenSomeoneInNoRoom_WhenTheyWriteToOne_ThenTheyAreInNone() =>
        TwoRooms().When(Hana, new Say("Hello?", MessageTo.Room)).ThenRefused(Rejections.NotInRoom)
            .When(Ines, new Say("Hello?", MessageTo.Room)).ThenRefused(Rejections.NotInRoom);

    [Fact]
    public void GivenAHostInARoom_WhenTheyWrite_ThenTheRoomReadsIt() =>
        TwoRooms().Given(Ines, new VisitRoom(Harbour, VisitMode.Listen)).Given(Ines, new SwitchChat(false))
            .When(Ines, new Say("Two minutes", MessageTo.Room), "m1").Then(new RoomMessageSaid(M1, Ines, Harbour, "Two minutes"))
            .When(Mats, new Say("Thanks", MessageTo.Room)).ThenRefused(Rejections.ChatIsOff);

    [Fact]
    public void GivenOpenRooms_WhenAHostWritesToAll_ThenEveryoneReadsIt() =>
        TwoRooms().When(Ines, new Say("Five minutes left", MessageTo.Rooms), "m1")
            .Then(new MessageSaid(M1, Ines, MessageTo.Rooms, "Five minutes left"))
            .ThenState(state => Assert.Equal([M1], ClassView.Of(state).Messages.Select(message => message.Id)))
            .When(Mats, new Say("Me too", MessageTo.Rooms)).ThenRefused(Rejections.NotAllowed)
            .Given(Ines, new CloseBreakouts(0))
            .When(Ines, new Say("Welcome back", MessageTo.Rooms)).ThenRefused(Rejections.NoRoomsOpen);

    [Fact]
    public void GivenNotes_WhenTwoWrite_ThenBothUpdatesAreKeptAndHostsSeeThem() =>
        TwoRooms()
            .When(Mats, new WriteNotes("AAAA")).Then(new NotesWritten(Harbour, Mats, "AAAA"))
            .When(Zanele, new WriteNotes("BBBB")).Then(new NotesWritten(Harbour, Zanele, "BBBB"))
            .ThenState(state =>
            {
                Assert.Equal(["AAAA", "BBBB"], RoomView.Of(state, Harbour).Notes.Updates);
                Assert.Equal(["AAAA", "BBBB"], HostsView.Of(state).Notes[Harbour].Updates);
                Assert.Empty(RoomView.Of(state, Market).Notes.Updates);
                Assert.All(ClassView.Of(state).Breakouts[0].Rooms, room => Assert.Null(room.Notes));
            });

    [Fact]
    public void GivenNotes_WhenSomeoneMergesTheFirst_ThenTheLaterStay() =>
        TwoRooms().Given(Mats, new WriteNotes("AAAA")).Given(Mats, new WriteNotes("BBBB")).Given(Zanele, new WriteNotes("CCCC"))
            .When(Mats, new CompactNotes(2, "DDDD")).Then(new NotesCompacted(Harbour, Mats, 2, "DDDD"))
            .ThenState(state => Assert.Equivalent(new Notes(2, "DDDD", ["CCCC"]), RoomView.Of(state, Harbour).Notes))
            .When(Zanele, new CompactNotes(2, "EEEE")).ThenNothing()
            .When(Zanele, new CompactNotes(4, "EEEE")).ThenRefused(Rejections.BadNotes);

    [Fact]
    public void GivenNotes_WhenTheyAreNoUpdateOrTooMuch_ThenTheyAreRefused()
    {
        TwoRooms().When(Mats, new WriteNotes("")).ThenRefused(Rejections.BadNotes)
            .When(Mats, new WriteNotes("not base64")).ThenRefused(Rejections.BadNotes)
            .When(Mats, new WriteNotes(new string('A', 8196))).ThenRefused(Rejections.BadNotes)
            .When(Hana, new WriteNotes("AAAA")).ThenRefused(Rejections.NotInRoom);
        var page = new string('A', 8192);
        TwoRooms().Given(Mats, new WriteNotes(page)).Given(Mats, new WriteNotes(page)).Given(Mats, new WriteNotes(page))
            .When(Mats, new WriteNotes("AAAA")).ThenRefused(Rejections.NotesFull)
            .When(Rosa, new WriteNotes("AAAA")).Then(new NotesWritten(Market, Rosa, "AAAA"))
            .Given(Mats, new CompactNotes(3, "BBBB"))
            .When(Mats, new WriteNotes("AAAA")).Then(new NotesWritten(Harbour, Mats, "AAAA"));
    }

    [Fact]
    public void GivenNotesMeantForAnotherRoom_WhenTheyArriveAfterTheMove_ThenTheyDoNotLandInThisOne() =>
        TwoRooms().When(Mats, new WriteNotes("AAAA", Market)).ThenRefused(Rejections.NotInRoom)
            .When(Mats, new CompactNotes(1, "AAAA", Market)).ThenRefused(Rejections.NotInRoom)
            .When(Mats, new WriteNotes("AAAA", Harbour)).Then(new NotesWritten(Harbour, Mats, "AAAA"));

    [Fact]
    public void GivenAHostWhoListens_WhenTheyWriteNotes_ThenTheyHaveToStepIn() =>
        TwoRooms().Given(Ines, new VisitRoom(Harbour, VisitMode.Listen))
            .When(Ines, new WriteNotes("AAAA")).ThenRefused(Rejections.NotInRoom)
            .Given(Ines, new VisitRoom(Harbour, VisitMode.Join))
            .When(Ines, new WriteNotes("AAAA")).Then(new NotesWritten(Harbour, Ines, "AAAA"));

    [Fact]
    public void GivenNotes_WhenTheRoomsClose_ThenEveryoneReadsThem() =>
        TwoRooms().Given(Mats, new WriteNotes("AAAA")).Given(Ines, new CloseBreakouts(0))
            .ThenState(state =>
            {
                Assert.Equal(["AAAA"], ClassView.Of(state).Breakouts[0].Rooms[0].Notes!.Updates);
                Assert.Empty(HostsView.Of(state).Notes);
            });

    [Fact]
    public void GivenRooms_WhenAsked_ThenWhoIsInOneSeesItAndOnlyIt()
    {
        var state = TwoRooms().Given(Ines, new VisitRoom(Market, VisitMode.Listen)).State;
        Assert.Equal([Audience.Self(Mats), Audience.Class, Audience.Room(Harbour)], Audience.Of(state, Mats, Laptop));
        Assert.Equal([Audience.Self(Hana), Audience.Class], Audience.Of(state, Hana, Laptop));
        Assert.Equal([Audience.Self(Ines), Audience.Class, Audience.Hosts, Audience.Room(Market)], Audience.Of(state, Ines, Laptop));
    }
}
