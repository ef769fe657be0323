namespace CityLeadership.Classroom.Session;

/// <summary>
/// Every rule of a live session: <c>Decide(order, state)</c> gives events or a refusal. Pure: same state and order,
/// same answer, on any node, any day.
/// </summary>
public static class SessionDecider
{
    public static Decision Decide(SessionState state, Order order)
    {
        if (state.Phase == Phase.Ended)
        {
            return order.By.Person is null && order.Command is LoseConnection or Prepare ? Decision.Nothing : Rejections.Ended;
        }

        if (state.Facts is null && order.Command is not Prepare)
        {
            return Rejections.NotPrepared;
        }

        if (Permissions.Refusal(state, order.By, order.Command) is { } refusal)
        {
            return refusal;
        }

        return order.Command switch
        {
            Prepare prepare => DoorDecider.Prepare(state, prepare),
            Enter enter => DoorDecider.Enter(state, enter, order.At),
            LoseConnection lost => DoorDecider.Lose(state, lost, order.At),
            Leave leave => DoorDecider.Leave(state, By(order), leave, order.At),
            OpenDoors => DoorDecider.Open(state, By(order)),
            StartClass => new ClassStarted(By(order)),
            EndClass => EndDecider.End(state, order),
            SetLock command => state.Locked == command.Locked ? Decision.Nothing : new LockChanged(command.Locked, By(order)),
            Admit admit => DoorDecider.Admit(state, By(order), admit),
            Remove remove => DoorDecider.Remove(state, By(order), remove, order.At),
            SetMedia media => MediaDecider.Set(state, By(order), media),
            Mute mute => MediaDecider.Mute(state, By(order), mute),
            MuteAll => MediaDecider.MuteAll(state, By(order)),
            AskToUnmute ask => MediaDecider.Ask(state, By(order), ask),
            DeclineUnmute => MediaDecider.Decline(state, By(order)),
            RaiseHand raise => HandsDecider.Raise(state, By(order), raise),
            LowerHand lower => HandsDecider.Lower(state, By(order), lower),
            CallOn call => FloorDecider.Call(state, By(order), call),
            ReturnFloor back => FloorDecider.Return(state, By(order), back),
            TellNext tell => CallsDecider.Tell(state, By(order), tell),
            NoteTalk talk => CallsDecider.Note(state, talk),
            React react => new Reacted(By(order), react.Reaction),
            OpenPoll open => PollDecider.Open(state, order, open),
            CastVote vote => PollDecider.Cast(state, By(order), vote, order.At),
            ClosePoll close => PollDecider.Close(state, order, close),
            RevealPoll reveal => PollDecider.Reveal(state, By(order), reveal),
            OpenRound again => RoundDecider.Open(state, order, again),
            SettlePoll settle => RoundDecider.Settle(state, By(order), settle),
            GroupTexts group => RoundDecider.Group(state, By(order), group),
            AskForTime ask => RoundDecider.AskForTime(state, By(order), ask),
            ExtendPoll extend => RoundDecider.Extend(state, order, extend),
            LoadPlan load => PlanDecider.Load(state, By(order), load),
            BeginPasture begin => PlanDecider.Begin(state, By(order), begin),
            SkipPasture skip => PlanDecider.Skip(state, By(order), skip),
            AddPasture add => PlanDecider.Add(state, order, By(order), add),
            ChangePasture change => PlanDecider.Change(state, By(order), change),
            AddColumn add => BoardDecider.AddColumn(state, order, By(order), add),
            RenameColumn rename => BoardDecider.RenameColumn(state, By(order), rename),
            RemoveColumn remove => BoardDecider.RemoveColumn(state, By(order), remove),
            HideContribution hide => BoardDecider.Hide(state, By(order), hide),
            RevealBoard => BoardDecider.Reveal(state, By(order)),
            ShowBoard show => BoardDecider.Show(state, By(order), show),
            NameScribe name => BoardDecider.Name(state, By(order), name),
            NoteContribution note => ContributionDecider.Note(state, order, By(order), note),
            EditContribution edit => ContributionDecider.Edit(state, By(order), edit),
            MoveContribution move => ContributionDecider.Move(state, By(order), move),
            LinkContributions link => ContributionDecider.Link(state, By(order), link),
            RemoveContribution remove => ContributionDecider.Remove(state, By(order), remove),
            RestoreContribution restore => ContributionDecider.Restore(state, By(order), restore),
            LoadExhibits load => ExhibitDecider.Load(state, By(order), load),
            ShowExhibit show => ExhibitDecider.Show(state, By(order), show),
            TurnPage turn => ExhibitDecider.Turn(state, By(order), turn),
            PointAt point => ExhibitDecider.Point(state, point),
            ShareScreen share => ScreenDecider.Share(state, By(order), share),
            StopSharing => ScreenDecider.Stop(state, By(order)),
            HideExhibit => ExhibitDecider.Hide(state, By(order)),
            StartRecording start => RecordingDecider.Start(state, By(order), start),
            GoOffTheRecord => RecordingDecider.GoOff(state, By(order)),
            GoOnTheRecord => RecordingDecider.GoOn(state, By(order)),
            StopRecording => RecordingDecider.Stop(state, By(order)),
            DeclineRecording decline => RecordingDecider.Decline(state, By(order), decline),
            ConfirmSilence confirm => RecordingDecider.Confirm(state, confirm),
            NoteRecordingTrouble note => RecordingDecider.Note(state, note),
            OpenBreakouts open => BreakoutDecider.Open(state, order, open),
            ExtendBreakouts extend => BreakoutDecider.Extend(state, order, extend),
            CloseBreakouts close => BreakoutDecider.Close(state, order, close),
            MoveToRoom move => RoomDecider.Move(state, By(order), move),
            ChooseRoom choose => RoomDecider.Choose(state, By(order), choose),
            ReturnToClass => RoomDecider.ReturnToClass(state, By(order)),
            ReturnToRoom => RoomDecider.ReturnToRoom(state, By(order)),
            VisitRoom visit => VisitDecider.Visit(state, By(order), visit),
            LeaveRoom => VisitDecider.Leave(state, By(order)),
            SpeakToRooms speak => VisitDecider.Speak(state, By(order), speak),
            AskForHelp => VisitDecider.AskHelp(state, By(order)),
            TakeHelp take => VisitDecider.TakeHelp(state, By(order), take),
            WriteNotes write => NotesDecider.Write(state, By(order), write),
            CompactNotes compact => NotesDecider.Compact(state, By(order), compact),
            Say say => ChatDecider.Say(state, order, say),
            RemoveMessage remove => ChatDecider.Remove(state, By(order), remove),
            NoteLoss loss => new EntriesLost(loss.After, loss.Entries),
            SwitchChat chat => state.ChatOn == chat.On ? Decision.Nothing : new ChatSwitched(chat.On, By(order)),
            _ => Rejections.NotAllowed,
        };
    }

    /// <summary>Commands of people reach their decider only with a person; <see cref="Permissions"/> has seen to it.</summary>
    private static PersonId By(Order order) =>
        order.By.Person ?? throw new InvalidOperationException($"{order.Command.GetType().Name} needs a person who gives it.");
}
