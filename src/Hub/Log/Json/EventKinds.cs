using System.Collections.Frozen;
using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Log.Json;

/// <summary>The name each kind of event has in the log, for ever: `tests/wire/events` holds a golden file of each.</summary>
public static class EventKinds
{
    private static readonly FrozenDictionary<string, Type> TypeOf = new Dictionary<string, Type>(StringComparer.Ordinal)
    {
        ["sessionPrepared"] = typeof(SessionPrepared),
        ["rosterCopied"] = typeof(RosterCopied),
        ["doorsOpened"] = typeof(DoorsOpened),
        ["classStarted"] = typeof(ClassStarted),
        ["classEnded"] = typeof(ClassEnded),
        ["lockChanged"] = typeof(LockChanged),
        ["waitBegan"] = typeof(WaitBegan),
        ["waitEnded"] = typeof(WaitEnded),
        ["admitted"] = typeof(Admitted),
        ["removed"] = typeof(Removed),
        ["stayBegan"] = typeof(StayBegan),
        ["stayEnded"] = typeof(StayEnded),
        ["mediaChanged"] = typeof(MediaChanged),
        ["microphonesMuted"] = typeof(MicrophonesMuted),
        ["unmuteAsked"] = typeof(UnmuteAsked),
        ["unmuteDeclined"] = typeof(UnmuteDeclined),
        ["handRaised"] = typeof(HandRaised),
        ["handLowered"] = typeof(HandLowered),
        ["calledOn"] = typeof(CalledOn),
        ["floorReturned"] = typeof(FloorReturned),
        ["nextTold"] = typeof(NextTold),
        ["talkMeasured"] = typeof(TalkMeasured),
        ["reacted"] = typeof(Reacted),
        ["pollOpened"] = typeof(PollOpened),
        ["voteCast"] = typeof(VoteCast),
        ["ballotCast"] = typeof(BallotCast),
        ["pollClosed"] = typeof(PollClosed),
        ["pollRevealed"] = typeof(PollRevealed),
        ["answerGiven"] = typeof(AnswerGiven),
        ["roundOpened"] = typeof(RoundOpened),
        ["pollSettled"] = typeof(PollSettled),
        ["textsGrouped"] = typeof(TextsGrouped),
        ["timeAsked"] = typeof(TimeAsked),
        ["pollExtended"] = typeof(PollExtended),
        ["planCopied"] = typeof(PlanCopied),
        ["pastureBegan"] = typeof(PastureBegan),
        ["pastureSkipped"] = typeof(PastureSkipped),
        ["pastureAdded"] = typeof(PastureAdded),
        ["pastureChanged"] = typeof(PastureChanged),
        ["columnAdded"] = typeof(ColumnAdded),
        ["columnRenamed"] = typeof(ColumnRenamed),
        ["columnRemoved"] = typeof(ColumnRemoved),
        ["contributionNoted"] = typeof(ContributionNoted),
        ["contributionEdited"] = typeof(ContributionEdited),
        ["contributionMoved"] = typeof(ContributionMoved),
        ["contributionsLinked"] = typeof(ContributionsLinked),
        ["contributionHidden"] = typeof(ContributionHidden),
        ["contributionRemoved"] = typeof(ContributionRemoved),
        ["boardShown"] = typeof(BoardShown),
        ["scribeNamed"] = typeof(ScribeNamed),
        ["exhibitsCopied"] = typeof(ExhibitsCopied),
        ["exhibitShown"] = typeof(ExhibitShown),
        ["pageTurned"] = typeof(PageTurned),
        ["exhibitHidden"] = typeof(ExhibitHidden),
        ["screenShareBegan"] = typeof(ScreenShareBegan),
        ["screenShareEnded"] = typeof(ScreenShareEnded),
        ["recordingStarted"] = typeof(RecordingStarted),
        ["offTheRecordAsked"] = typeof(OffTheRecordAsked),
        ["offTheRecordReached"] = typeof(OffTheRecordReached),
        ["recordingResumed"] = typeof(RecordingResumed),
        ["recordingStopAsked"] = typeof(RecordingStopAsked),
        ["recordingStopped"] = typeof(RecordingStopped),
        ["silenceConfirmed"] = typeof(SilenceConfirmed),
        ["recordingDeclined"] = typeof(RecordingDeclined),
        ["recordingTroubled"] = typeof(RecordingTroubled),
        ["recordingMended"] = typeof(RecordingMended),
        ["breakoutsOpened"] = typeof(BreakoutsOpened),
        ["movedToRoom"] = typeof(MovedToRoom),
        ["returnedToClass"] = typeof(ReturnedToClass),
        ["returnedToRoom"] = typeof(ReturnedToRoom),
        ["breakoutsEndSet"] = typeof(BreakoutsEndSet),
        ["breakoutsClosed"] = typeof(BreakoutsClosed),
        ["spokeToRooms"] = typeof(SpokeToRooms),
        ["helpAsked"] = typeof(HelpAsked),
        ["helpTaken"] = typeof(HelpTaken),
        ["roomVisited"] = typeof(RoomVisited),
        ["roomLeft"] = typeof(RoomLeft),
        ["notesWritten"] = typeof(NotesWritten),
        ["notesCompacted"] = typeof(NotesCompacted),
        ["messageSaid"] = typeof(MessageSaid),
        ["roomMessageSaid"] = typeof(RoomMessageSaid),
        ["messageRemoved"] = typeof(MessageRemoved),
        ["chatSwitched"] = typeof(ChatSwitched),
        ["entriesLost"] = typeof(EntriesLost),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<Type, string> KindOf = TypeOf.ToFrozenDictionary(pair => pair.Value, pair => pair.Key);

    public static IEnumerable<string> All => TypeOf.Keys;

    public static string Of(SessionEvent @event) => KindOf[@event.GetType()];

    /// <exception cref="NotSupportedException">A newer version wrote this kind: this node must not go on with a hole in its state.</exception>
    public static Type Find(string kind) =>
        TypeOf.GetValueOrDefault(kind) ?? throw new NotSupportedException($"This version does not know events of kind \"{kind}\".");
}
