using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Hub.Tests.Examples;

/// <summary>One event of every kind, as it happened in a class.</summary>
internal static class EventExamples
{
    private static readonly DateTimeOffset Bell = new(2027, 1, 14, 14, 0, 0, TimeSpan.Zero);
    private static readonly PersonId Ines = new("ines");
    private static readonly PersonId Zanele = new("zanele");
    private static readonly TabId Laptop = new("laptop");
    private static readonly RoomId Harbour = new("r1");
    private static readonly PollId Poll = new("poll-1");

    private static readonly PastureId Opening = new("opening");
    private static readonly ColumnId Power = new("opening-1");
    private static readonly ContributionId Point = new("point-1");

    public static readonly IReadOnlyList<SessionEvent> All =
    [
        new SessionPrepared(new SessionFacts(
            "class-4", "Class 4 · Leading beyond authority", "The harbour case", Bell, Bell.AddHours(2), "America/New_York")),
        new RosterCopied(
        [
            new Expected(Ines, Role.Faculty, null, "Inês Duarte", "Lisbon", "Professor"),
            new Expected(Zanele, Role.Mayor, 3, "Zanele Dube", "Durban", "Mayor"),
        ]),
        new DoorsOpened(Ines),
        new ClassStarted(Ines),
        new ClassEnded(Ines),
        new LockChanged(true, Ines),
        new WaitBegan(Zanele, Laptop, "connection-1", "node-1"),
        new WaitEnded(Zanele, Laptop),
        new Admitted(Zanele, Ines),
        new Removed(Zanele, Ines),
        new StayBegan(Zanele, Laptop, "connection-1", "node-1"),
        new StayEnded(Zanele, Laptop, Bell.AddMilliseconds(1500), StayEnd.Lost),
        new MediaChanged(Zanele, Laptop, true, false),
        new MicrophonesMuted([Zanele, new PersonId("mats")], Ines),
        new UnmuteAsked(Zanele, Ines),
        new UnmuteDeclined(Zanele),
        new HandRaised(Zanele, Intent.BuildOn),
        new HandLowered(Zanele, Ines),
        new CalledOn(Zanele, Ines, HadHand: true, Alongside: false),
        new FloorReturned(Zanele, Ines),
        new NextTold(Zanele, true, Ines),
        new TalkMeasured([new Talked(Zanele, 4200)]),
        new Reacted(Zanele, Reaction.Applause),
        new PollOpened(Poll, "Would you build the terminal?", ["As planned", "Smaller", "Not at all"], true, Bell.AddSeconds(90), Ines),
        new VoteCast(Poll, Zanele, 2),
        new BallotCast(Poll, Zanele),
        new PollClosed(Poll, new PollTally([4, 2, 1], 7, false), Ines),
        new PollRevealed(Poll, Ines),
        new AnswerGiven(Poll, Zanele, new PollAnswer.Options([2, 0])),
        new RoundOpened(Poll, Bell.AddMinutes(2), Ines),
        new PollSettled(Poll, Ines),
        new TextsGrouped(Poll, [new TextGroup("Water and pipes", [0, 2], true), new TextGroup("Roads", [1], false)], Ines),
        new TimeAsked(Poll, Zanele),
        new PollExtended(Poll, Bell.AddMinutes(3), Ines),
        new PlanCopied(
            new TeachingPlan(
                3,
                [
                    new PlannedPasture(
                        Opening, "Opening", "What does the mayor have?", 20, "Call Rosa first.",
                        [new PlannedPoll("Build it?", ["Yes", "No"], true)], ["Power", "Influence"], [new PlannedStep(StepKind.Breakout, "City teams")])
                    {
                        Callers = [new PlannedCaller(Zanele, Told: true)],
                    },
                ],
                [new Checkpoint(Opening, 5)]),
            Ines),
        new PastureBegan(Opening, Ines),
        new PastureSkipped(Opening, true, Ines),
        new PastureAdded(new PastureId("command-1"), "What did we forget?", 5, Opening, Ines),
        new PastureChanged(Opening, 25, Ines),
        new ColumnAdded(Power, "Power", Ines),
        new ColumnRenamed(Power, "Formal power", Ines),
        new ColumnRemoved(Power, Ines),
        new ContributionNoted(Point, "The harbour fee", Power, Zanele, false, "V", Ines),
        new ContributionEdited(Point, "The harbour fee of 1998", Ines),
        new ContributionMoved(Point, Power, "VV", Ines),
        new ContributionsLinked(Point, new ContributionId("point-2"), true, Ines),
        new ContributionHidden(Point, true, Ines),
        new ContributionRemoved(Point, true, Ines),
        new BoardShown(true, Ines),
        new ScribeNamed(Zanele, true, Ines),
        new BreakoutsOpened(
            new SetId("set-1"), "Port and city", BreakoutMode.Assigned,
            [new RoomOpened(Harbour, "Harbour", [Zanele]), new RoomOpened(new RoomId("r2"), "Market", [])], Bell.AddMinutes(12), Ines),
        new MovedToRoom(Zanele, Harbour, Ines),
        new ReturnedToClass(Zanele),
        new ReturnedToRoom(Zanele),
        new BreakoutsEndSet(new SetId("set-1"), Bell.AddMinutes(15), Ines),
        new BreakoutsClosed(new SetId("set-1"), Ines),
        new SpokeToRooms(Ines, true),
        new HelpAsked(Harbour, Zanele),
        new HelpTaken(Harbour, Ines),
        new RoomVisited(Harbour, Ines, VisitMode.Listen),
        new RoomLeft(Ines),
        new NotesWritten(Harbour, Zanele, "AAAA"),
        new NotesCompacted(Harbour, Zanele, 12, "AAAA"),
        new MessageSaid(new MessageId("message-1"), Zanele, MessageTo.Class, "Bom dia — 早上好"),
        new RoomMessageSaid(new MessageId("message-1"), Zanele, Harbour, "Bom dia — 早上好"),
        new MessageRemoved(new MessageId("message-1"), Ines),
        new ChatSwitched(false, Ines),
        new ExhibitsCopied([new(new("exhibit-1"), "The harbour case", 12)], Ines),
        new ExhibitShown(new("exhibit-1"), 1, Ines),
        new ScreenShareBegan(Ines, new("tab-1")),
        new ScreenShareEnded(Ines),
        new RecordingStarted(Breakouts: true, Chat: false, Ines),
        new OffTheRecordAsked(Ines),
        new OffTheRecordReached(),
        new RecordingResumed(Ines),
        new RecordingStopAsked(Ines),
        new RecordingStopped(),
        new SilenceConfirmed("node-1"),
        new RecordingDeclined(Zanele, true),
        new RecordingTroubled("node-1", RecordingTrouble.EngineAway),
        new RecordingMended("node-1", RecordingTrouble.EngineAway),
        new PageTurned(2, Ines),
        new ExhibitHidden(null),
        new EntriesLost(52, 4),
    ];

    /// <summary>Where it stood in the log.</summary>
    public static LogEntry Entry(SessionEvent @event) => new(57, "4711aa02", "4711aa01", Bell.AddMilliseconds(2250), "command-1", @event);
}
