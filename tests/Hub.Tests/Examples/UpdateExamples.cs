using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Session.Tests.Stories;
using static CityLeadership.Classroom.Session.Tests.Stories.Cast;
using static CityLeadership.Classroom.Session.Tests.Stories.Histories;

namespace CityLeadership.Classroom.Hub.Tests.Examples;

/// <summary>What an audience held, what it was then told, and what it holds afterwards.</summary>
internal sealed record UpdateExample(string Name, Audience Audience, Snapshot Snapshot, IReadOnlyList<Update> Updates, View Expected);

/// <summary>Classes as each audience follows them. The name is the file's in <c>tests/wire</c>.</summary>
internal static class UpdateExamples
{
    private static readonly MessageId M1 = new("m1");
    private static readonly MessageId M2 = new("m2");

    /// <summary>By name; each is played afresh whenever it is asked for.</summary>
    public static readonly IReadOnlyDictionary<string, Func<string, UpdateExample>> All = new Dictionary<string, Func<string, UpdateExample>>
    {
        ["class-doors-open-and-people-come"] = Follow(Audience.Class, () => HostsIn().Enters(Zanele), story => story
            .Given(Ines, new OpenDoors())
            .Enters(Mats)
            .Opens(Mats, microphone: false, camera: true)
            .After(TimeSpan.FromMinutes(10)).Given(Ines, new StartClass())
            .Given(Sam, new SetLock(true))),
        ["class-hands-are-raised-and-called"] = Follow(Audience.Class, () => InClass(), story => story
            .Given(Zanele, new RaiseHand(Intent.NewPoint))
            .After(TimeSpan.FromSeconds(5)).Given(Mats, new RaiseHand())
            .Given(Zanele, new RaiseHand(Intent.Challenge))
            .Given(Ines, new CallOn(Zanele, false))
            .Opens(Zanele)
            .Given(Ines, new CallOn(Rosa, true))
            .Given(Mats, new LowerHand())
            .Given(Zanele, new ReturnFloor())
            .Given(Ines, new ReturnFloor())),
        ["class-a-named-vote-is-revealed"] = Follow(Audience.Class, () => InClass(), story => story
            .Given(Ines, Question(anonymous: false, seconds: 60), "p1")
            .Given(Zanele, new CastVote(P1, 2)).Given(Mats, new CastVote(P1, 0)).Given(Zanele, new CastVote(P1, 1))
            .After(TimeSpan.FromMinutes(1)).Given(Actor.House, new ClosePoll(P1))
            .Given(Ines, new RevealPoll(P1))),
        ["class-a-small-anonymous-vote-is-withheld"] = Follow(Audience.Class, () => InClass(), story => AnonymousVote(story, 4)
            .Given(Ines, new ClosePoll(P1))
            .Given(Ines, new RevealPoll(P1))),
        ["class-an-anonymous-vote-is-revealed"] = Follow(Audience.Class, () => AnonymousVote(InClass(), 5), story => story
            .Given(Ines, new ClosePoll(P1))
            .Given(Ines, new RevealPoll(P1))),
        ["class-chat-is-said-removed-and-switched-off"] = Follow(Audience.Class, () => InClass().Given(Mats, new Say("Bom dia", MessageTo.Class), "m1"), story => story
            .Given(Zanele, new Say("早上好, everyone", MessageTo.Class), "m2")
            .Given(Rosa, new Say("Only for the hosts", MessageTo.Hosts))
            .Given(Sam, new RemoveMessage(M1))
            .Given(Sam, new SwitchChat(false))),
        ["class-someone-drops-and-the-class-ends"] = Follow(Audience.Class, () => Floor(Zanele).Opens(Zanele, true, true).Opens(Mats), story => story
            .Loses(Zanele)
            .Enters(Zanele, connection: "second")
            .Given(Sam, new MuteAll())
            .Given(Ines, new Remove(Mats))
            .Given(Rosa, new Leave(Laptop))
            .After(TimeSpan.FromHours(2)).Given(Ines, new EndClass())),
        ["class-a-part-begins-and-the-board-is-written"] = Follow(Audience.Class, () => Planned().Given(Ines, new CallOn(Zanele, false)), story => story
            .Given(Ines, new BeginPasture(new PastureId("opening")))
            .Given(Ines, new NameScribe(Rosa, true))
            .Given(Rosa, new NoteContribution("The harbour fee", Power), "n1")
            .Given(Ines, new NoteContribution("The school's parents", Power, Mats), "n2")
            .Given(Rosa, new EditContribution(N1, "The harbour fee of 1998", 1))
            .Given(Ines, new MoveContribution(N1, Influence))
            .Given(Rosa, new LinkContributions(N1, N2, true))
            .Given(Ines, new ShowBoard(true))
            .Given(Ines, new HideContribution(N2, true))
            .Given(Ines, new RemoveColumn(Power))
            .Given(Ines, new BeginPasture(new PastureId("end")))),
        ["class-what-was-hidden-is-revealed"] = Follow(Audience.Class, () => Board().Given(Ines, new LinkContributions(N1, N3, true)), story => story
            .Given(Ines, new RevealBoard())
            .Given(Rosa, new RemoveContribution(N1))
            .Given(Rosa, new RestoreContribution(N1))),
        ["hosts-follow-the-plan"] = Follow(Audience.Hosts, () => Planned(), story => story
            .Given(Ines, new BeginPasture(new PastureId("opening"))).After(TimeSpan.FromMinutes(12))
            .Given(Sam, new SkipPasture(new PastureId("middle"), true))
            .Given(Sam, new AddPasture("What did we forget?", 5), "a1")
            .Given(Ines, new BeginPasture(new PastureId("a1")))
            .Given(Ines, new ChangePasture(new PastureId("end"), 25))),
        ["hosts-note-what-is-hidden"] = Follow(Audience.Hosts, () => Board(), story => story
            .Given(Ines, new NoteContribution("He has the union", Influence, Zanele, Hidden: true), "n4")
            .Given(Ines, new EditContribution(N3, "She could be minister", 1))
            .Given(Ines, new LinkContributions(N1, N3, true))
            .Given(Ines, new HideContribution(N3, false))),
        ["class-rooms-open-and-close"] = Follow(Audience.Class, () => InClass(), story => story
            .Given(Ines, Rooms.Two(minutes: 12), "s1")
            .Given(Zanele, new Say("Between us", MessageTo.Room))
            .Given(Ines, new MoveToRoom(Hana, Rooms.Harbour))
            .Given(Mats, new ReturnToClass())
            .Given(Ines, new SpeakToRooms(true))
            .Given(Ines, new Say("Five minutes left", MessageTo.Rooms), "m1")
            .Given(Zanele, new WriteNotes("AAAA"))
            .Given(Ines, new CloseBreakouts())
            .After(TimeSpan.FromMinutes(1)).Given(Actor.House, new CloseBreakouts(0))),
        ["room-is-visited-writes-and-asks-for-help"] = Follow(
            Audience.Room(Rooms.Harbour), () => Rooms.TwoRooms().Given(Mats, new WriteNotes("AAAA")), story => story
            .Given(Zanele, new Say("Between us", MessageTo.Room), "m1")
            .Given(Rosa, new Say("Elsewhere", MessageTo.Room), "m2")
            .Given(Mats, new Say("Oops", MessageTo.Room), "m3")
            .Given(Sam, new RemoveMessage(new MessageId("m3")))
            .Given(Zanele, new WriteNotes("BBBB"))
            .Given(Mats, new WriteNotes("CCCC"))
            .Given(Zanele, new CompactNotes(2, "DDDD"))
            .Given(Mats, new AskForHelp())
            .Given(Sam, new VisitRoom(Rooms.Harbour, VisitMode.Listen))
            .Given(Ines, new VisitRoom(Rooms.Harbour, VisitMode.Join))
            .Given(Sam, new LeaveRoom())),
        ["hosts-watch-the-rooms"] = Follow(Audience.Hosts, () => InClass(), story => story
            .Given(Ines, Rooms.Two(), "s1")
            .Given(Mats, new WriteNotes("AAAA"))
            .Given(Rosa, new WriteNotes("BBBB"))
            .Given(Zanele, new WriteNotes("CCCC"))
            .Given(Zanele, new CompactNotes(2, "DDDD"))
            .Given(Rosa, new AskForHelp())
            .Given(Sam, new TakeHelp(Rooms.Market))
            .Given(Ines, new VisitRoom(Rooms.Harbour, VisitMode.Listen))
            .Given(Ines, new CloseBreakouts(0))),
        ["hosts-a-late-guest-waits-and-is-let-in"] = Follow(Audience.Hosts, () => InClass(), story => story
            .Enters(Luc)
            .Given(Sam, new Admit(Luc))
            .Enters(Luc, Phone)
            .Given(Ines, new CallOn(Luc, false))
            .Loses(Luc)
            .Given(Ines, new Remove(Zanele))),
        ["hosts-a-named-vote-is-closed"] = Follow(Audience.Hosts, () => Vote(anonymous: false), story => story
            .Given(Zanele, new CastVote(P1, 2)).Given(Mats, new CastVote(P1, 0))
            .Given(Ines, new ClosePoll(P1))
            .Given(Ines, new RevealPoll(P1))),
        ["hosts-an-anonymous-vote-names-nobody"] = Follow(Audience.Hosts, () => AnonymousVote(InClass(), 5), story => story
            .Given(Ines, new ClosePoll(P1))),
        ["class-a-question-is-voted-on-again"] = Follow(Audience.Class, () => Discussion(anonymous: false), story => story
            .Given(Ines, new RevealPoll(P1))
            .Given(Ines, new OpenRound(P1, 60))
            .Given(Zanele, new CastVote(P1, 1)).Given(Mats, new CastVote(P1, 1))
            .Given(Ines, new ExtendPoll(P1, 30))
            .Given(Ines, new ClosePoll(P1))
            .Given(Ines, new RevealPoll(P1))),
        ["class-words-are-grouped-and-shown"] = Follow(Audience.Class, () => VoteOf(new PollForm(PollKind.Text)), story => story
            .Given(Zanele, new CastVote(P1, new PollAnswer.Text("Clean water"))).Given(Mats, new CastVote(P1, new PollAnswer.Text("Água")))
            .Given(Ines, new ClosePoll(P1))
            .Given(Ines, new RevealPoll(P1))
            .Given(Ines, new GroupTexts(P1, [new TextGroup("Water", [0, 1], true)]))),
        ["hosts-a-question-is-voted-on-again"] = Follow(Audience.Hosts, () => Discussion(anonymous: false), story => story
            .Given(Ines, new OpenRound(P1))
            .Given(Zanele, new CastVote(P1, 1)).Given(Mats, new CastVote(P1, 1))
            .Given(Rosa, new AskForTime(P1))
            .Given(Ines, new ClosePoll(P1))),
        ["hosts-a-second-anonymous-round-is-given-up"] = Follow(Audience.Hosts, () => InClass(), story => story
            .Given(Ines, Question(anonymous: true) with { Again = true }, "p1")
            .Given(Zanele, new CastVote(P1, 1))
            .Given(Ines, new ClosePoll(P1))
            .Given(Ines, new SettlePoll(P1))),
        ["hosts-numbers-and-ranks-are-counted"] = Follow(Audience.Hosts, () => InClass(), story => story
            .Given(Ines, new OpenPoll("At what cost?", [], false, Form: new PollForm(PollKind.Number, Unit: "million")), "p1")
            .Given(Zanele, new CastVote(P1, new PollAnswer.Number(12.5m))).Given(Mats, new CastVote(P1, new PollAnswer.Number(40)))
            .Given(Ines, new ClosePoll(P1))
            .Given(Ines, new OpenPoll("What first?", ["Water", "Roads"], false, Form: new PollForm(PollKind.Ranking)), "p2")
            .Given(Zanele, new CastVote(new PollId("p2"), new PollAnswer.Options([1, 0])))
            .Given(Ines, new ClosePoll(new PollId("p2")))),
        ["hosts-are-written-to"] = Follow(Audience.Hosts, () => InClass().Given(Zanele, new Say("I must leave at four", MessageTo.Hosts), "m1"), story => story
            .Given(Mats, new Say("My picture is frozen", MessageTo.Hosts), "m2")
            .Given(Sam, new RemoveMessage(M2))),
        ["hosts-learn-that-the-record-lost-its-end"] = Follow(Audience.Hosts, () => InClass(), story => story
            .Given(Actor.House, new NoteLoss(12, 3))
            .After(TimeSpan.FromMinutes(1)).Given(Actor.House, new NoteLoss(14, 1))),
        ["class-an-exhibit-is-shown-and-its-page-turned"] = Follow(Audience.Class, () => Exhibited().Given(Ines, new ShowBoard(true)), story => story
            .Given(Ines, new ShowExhibit(new ExhibitId("case")))
            .Given(Ines, new TurnPage(2))
            .Given(Sam, new LoadExhibits([Exhibits[0] with { Title = "The case" }, Exhibits[1]]))
            .Given(Ines, new ShowExhibit(new ExhibitId("letter")))
            .Given(Sam, new HideExhibit())),
        ["class-a-screen-is-shared-and-taken-over"] = Follow(Audience.Class, () => Floor(Zanele), story => story
            .Given(Zanele, new ShareScreen(Laptop))
            .Given(Sam, new ShareScreen(Laptop))
            .Given(Ines, new StopSharing())),
        ["class-is-recorded-and-goes-off-the-record"] = Follow(Audience.Class, () => InClass(), story => story
            .Given(Ines, new StartRecording(Chat: true))
            .After(TimeSpan.FromMinutes(20)).Given(Ines, new GoOffTheRecord())
            .Confirmed()
            .After(TimeSpan.FromMinutes(5)).Given(Sam, new GoOnTheRecord())
            .Given(Sam, new StopRecording())
            .Confirmed()),
        ["hosts-learn-who-is-not-recorded-and-what-is-missing"] = Follow(Audience.Hosts, () => Recorded.Class(), story => story
            .Given(Zanele, new DeclineRecording(true))
            .Given(Actor.House, new NoteRecordingTrouble("node-1", RecordingTrouble.EngineAway, Mended: false))
            .Given(Actor.House, new NoteRecordingTrouble("node-1", RecordingTrouble.EngineAway, Mended: true))),
        ["self-declines-to-be-recorded"] = Follow(Audience.Self(Zanele), () => Recorded.Class(), story => story
            .Given(Zanele, new DeclineRecording(true))),
        ["hosts-an-exhibit-is-added-and-removed"] = Follow(Audience.Hosts, () => InClass(), story => story
            .Given(Ines, new LoadExhibits(Exhibits))
            .Given(Ines, new ShowExhibit(new ExhibitId("case")))
            .Given(Sam, new LoadExhibits([Exhibits[1]]))),
        ["self-waits-comes-in-is-muted-and-asked"] = Follow(Audience.Self(Zanele), () => HostsIn(), story => story
            .Enters(Zanele)
            .Given(Ines, new OpenDoors())
            .Opens(Zanele)
            .Given(Ines, new Mute(Zanele))
            .Given(Sam, new AskToUnmute(Zanele))
            .Given(Zanele, new DeclineUnmute())
            .Given(Ines, new CallOn(Zanele, false))
            .Opens(Zanele)),
        ["self-votes-by-name-and-anonymously"] = Follow(Audience.Self(Zanele), () => Vote(anonymous: false), story => story
            .Given(Zanele, new CastVote(P1, 2)).Given(Zanele, new CastVote(P1, 0)).Given(Mats, new CastVote(P1, 1))
            .Given(Ines, Question(anonymous: true), "p2")
            .Given(Zanele, new CastVote(new PollId("p2"), 1)).Given(Zanele, new CastVote(new PollId("p2"), 2))),
        ["self-drops-comes-back-and-is-removed"] = Follow(Audience.Self(Zanele), () => InClass().Opens(Zanele, true, true), story => story
            .Given(Zanele, new Say("Can you hear me?", MessageTo.Hosts), "m1")
            .Loses(Zanele)
            .Enters(Zanele, connection: "second")
            .Given(Sam, new RemoveMessage(M1))
            .Given(Ines, new Remove(Zanele))),
    };

    private static Func<string, UpdateExample> Follow(Audience audience, Func<Story> beginning, Action<Story> then) => name =>
    {
        var before = beginning();
        var snapshot = before.Class.Chronicle.Snapshot(audience);
        then(before);
        return new UpdateExample(
            name,
            audience,
            snapshot,
            [.. before.Class.Updates.Where(update => update.Audience == audience && update.Number > snapshot.Number)],
            before.Class.Chronicle.Snapshot(audience).View);
    };

    private static Story AnonymousVote(Story story, int people)
    {
        story.Given(Ines, Question(anonymous: true), "p1");
        foreach (var (place, member) in Members.Take(people).Index())
        {
            story.Given(member, new CastVote(P1, place % 3));
        }

        return story;
    }
}
