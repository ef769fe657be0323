namespace CityLeadership.Classroom.Session;

/// <summary>
/// Recording starts when a host says so, and stops in two steps: it is asked for, every node that carries somebody's media
/// confirms that it records nobody any more, and only then is it so. Until then the class is told that it is still recorded.
/// </summary>
internal static class RecordingDecider
{
    public static Decision Start(SessionState state, PersonId by, StartRecording command) =>
        state.Facts!.Confidential ? Rejections.NeverRecorded
        : state.Recording.IsUnderWay ? Rejections.RecordedAlready
        : new RecordingStarted(command.Breakouts, command.Chat, by);

    public static Decision GoOff(SessionState state, PersonId by) => state.Recording.Phase switch
    {
        RecordingPhase.Off => Rejections.NotRecorded,
        RecordingPhase.On => new OffTheRecordAsked(by),
        _ => Decision.Nothing,
    };

    public static Decision GoOn(SessionState state, PersonId by) => state.Recording.Phase switch
    {
        RecordingPhase.Off => Rejections.NotRecorded,
        RecordingPhase.On => Decision.Nothing,
        _ => new RecordingResumed(by),
    };

    public static Decision Stop(SessionState state, PersonId by) => state.Recording switch
    {
        { IsUnderWay: false } or { Ends: true } => Decision.Nothing,
        { Phase: RecordingPhase.OffTheRecord } => new RecordingStopped(),
        _ => new RecordingStopAsked(by),
    };

    public static Decision Decline(SessionState state, PersonId person, DeclineRecording command) =>
        Decision.Of([.. Decline(state.Find(person)!, command.Declined)]);

    /// <param name="declined">Null: as it was.</param>
    public static IEnumerable<SessionEvent> Decline(Participant person, bool? declined) =>
        declined is { } now && now != person.DeclinesRecording ? [new RecordingDeclined(person.Id, now)] : [];

    public static Decision Confirm(SessionState state, ConfirmSilence command)
    {
        if (state.Recording is not { Phase: RecordingPhase.Leaving } recording || recording.Since != command.Since)
        {
            return Decision.Nothing;
        }

        var silent = recording.Silent.Add(command.Node);
        return !Capture.Nodes(state).IsSubsetOf(silent) ? silent == recording.Silent ? Decision.Nothing : new SilenceConfirmed(command.Node)
            : recording.Ends ? new RecordingStopped()
            : new OffTheRecordReached();
    }

    public static Decision Note(SessionState state, NoteRecordingTrouble command)
    {
        var trouble = new NodeTrouble(command.Node, command.Trouble);
        return !state.Recording.IsUnderWay || state.Recording.Troubles.Contains(trouble) != command.Mended ? Decision.Nothing
            : command.Mended ? new RecordingMended(command.Node, command.Trouble)
            : new RecordingTroubled(command.Node, command.Trouble);
    }
}
