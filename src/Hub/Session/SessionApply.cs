namespace CityLeadership.Classroom.Session;

/// <summary>Copies what an event says into the state. Holds no rules: <see cref="SessionDecider"/> had them.</summary>
public static class SessionApply
{
    public static SessionState Apply(SessionState state, SessionEvent @event, DateTimeOffset at) =>
        SharedScreen.Follow(Change(state, @event, at));

    private static SessionState Change(SessionState state, SessionEvent @event, DateTimeOffset at) => @event switch
    {
        SessionPrepared prepared => state with { Facts = prepared.Facts },
        DoorsOpened => state with { Phase = Phase.Open, OpenedAt = at },
        ClassStarted => state with { Phase = Phase.InClass, StartedAt = at },
        ClassEnded ended => state with
        {
            Phase = Phase.Ended, EndedAt = at, Hands = [], Floor = [], Plan = state.Plan.Pause(at), Exhibits = state.Exhibits.Apply(@event, at), Board = state.Board.ForgetRemoved(),
            Recording = RecordingApply.End(state.Recording, ended, at),
        },
        LockChanged changed => state with { Locked = changed.Locked },
        RosterCopied or WaitBegan or WaitEnded or Admitted or Removed or StayBegan or StayEnded
            or MediaChanged or MicrophonesMuted or UnmuteAsked or UnmuteDeclined =>
            BreakoutApply.Follow(PresenceApply.Apply(state, @event, at), @event),
        HandRaised or HandLowered or CalledOn or FloorReturned or NextTold or TalkMeasured => FloorApply.Apply(state, @event, at),
        PollOpened or VoteCast or AnswerGiven or BallotCast or PollClosed or PollRevealed or RoundOpened or PollSettled
            or TextsGrouped or TimeAsked or PollExtended => PollApply.Apply(state, @event, at),
        PlanCopied or PastureBegan or PastureSkipped or PastureAdded or PastureChanged =>
            state with { Plan = PlanApply.Apply(state.Plan, @event, at) },
        ColumnAdded or ColumnRenamed or ColumnRemoved or ContributionNoted or ContributionEdited or ContributionMoved
            or ContributionsLinked or ContributionHidden or ContributionRemoved or BoardShown or ScribeNamed =>
            state with { Board = BoardApply.Apply(state.Board, @event, at) },
        ExhibitsCopied or ExhibitShown or PageTurned or ExhibitHidden => state with { Exhibits = state.Exhibits.Apply(@event, at) },
        ScreenShareBegan began => state with { Screen = new(new Source(began.Person, began.Tab), at) },
        ScreenShareEnded => state with { Screen = null },
        RecordingStarted or OffTheRecordAsked or OffTheRecordReached or RecordingResumed or RecordingStopAsked or RecordingStopped
            or SilenceConfirmed or RecordingDeclined or RecordingTroubled or RecordingMended => RecordingApply.Apply(state, @event, at),
        BreakoutsOpened or MovedToRoom or ReturnedToClass or ReturnedToRoom or BreakoutsEndSet or BreakoutsClosed or SpokeToRooms
            or HelpAsked or HelpTaken or RoomVisited or RoomLeft or NotesWritten or NotesCompacted => BreakoutApply.Apply(state, @event, at),
        MessageSaid said => state with
        {
            Messages = state.Messages.Add(new Message(said.Message, said.From, said.To, said.Text, at, false)),
        },
        RoomMessageSaid said => state with
        {
            Messages = state.Messages.Add(new Message(said.Message, said.From, MessageTo.Room, said.Text, at, false, said.Room)),
        },
        MessageRemoved removed => state with
        {
            Messages = state.Messages.ConvertAll(message =>
                message.Id == removed.Message ? message with { Text = "", Removed = true } : message),
        },
        ChatSwitched switched => state with { ChatOn = switched.On },
        Reacted => state,
        EntriesLost lost => state with { Loss = new Loss((state.Loss?.Entries ?? 0) + lost.Entries, at) },
        _ => throw new NotSupportedException($"No state follows from {@event.GetType().Name}."),
    };
}
