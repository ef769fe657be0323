namespace CityLeadership.Classroom.Session;

internal static class RecordingApply
{
    public static SessionState Apply(SessionState state, SessionEvent @event, DateTimeOffset at) => @event is RecordingDeclined declined
        ? state.With(declined.Person, person => person with { DeclinesRecording = declined.Declined })
        : state with { Recording = Apply(state.Recording, @event, at) };

    private static ClassRecording Apply(ClassRecording recording, SessionEvent @event, DateTimeOffset at) => @event switch
    {
        RecordingStarted started => new(RecordingPhase.On, at, started.Breakouts, started.Chat),
        OffTheRecordAsked => recording.In(RecordingPhase.Leaving, at),
        // Both are in force once the same is confirmed: a node's word for the one is good for the other.
        RecordingStopAsked when recording.Phase == RecordingPhase.Leaving => recording with { Ends = true },
        RecordingStopAsked => recording.In(RecordingPhase.Leaving, at) with { Ends = true },
        OffTheRecordReached => recording.In(RecordingPhase.OffTheRecord, at),
        RecordingResumed => recording.In(RecordingPhase.On, at),
        SilenceConfirmed confirmed => recording with { Silent = recording.Silent.Add(confirmed.Node) },
        RecordingTroubled troubled => recording with { Troubles = recording.Troubles.Add(new(troubled.Node, troubled.Trouble)) },
        RecordingMended mended => recording with { Troubles = recording.Troubles.Remove(new(mended.Node, mended.Trouble)) },
        RecordingStopped or ClassEnded when recording.IsUnderWay => new(RecordingPhase.Off, at, recording.Breakouts, recording.Chat),
        _ => recording,
    };

    /// <summary>At the bell nothing is recorded any more.</summary>
    public static ClassRecording End(ClassRecording recording, ClassEnded ended, DateTimeOffset at) => Apply(recording, ended, at);

    private static ClassRecording In(this ClassRecording recording, RecordingPhase phase, DateTimeOffset at) =>
        recording with { Phase = phase, Since = at, Ends = false, Silent = [] };
}
