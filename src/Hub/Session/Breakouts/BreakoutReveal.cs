namespace CityLeadership.Classroom.Session;

internal static class BreakoutReveal
{
    public static void Tell(Revealed revealed)
    {
        if (ReferenceEquals(revealed.Before.Breakouts, revealed.After.Breakouts))
        {
            return;
        }

        // One set is open at a time, so one set changes at a time: the last.
        var after = revealed.After.Breakouts[^1];
        var before = revealed.Before.Breakouts.Find(set => set.Id == after.Id);
        if (before is null || DiffersForClass(before, after))
        {
            revealed.To(Audience.Class, new BreakoutsChange(BreakoutSetView.Of(after)));
        }

        if (before is null || DiffersForHosts(before, after))
        {
            revealed.To(Audience.Hosts, new RoomsChange(RoomWatch.Of(revealed.After)));
        }

        if (before is not null && after.IsOpen)
        {
            foreach (var (was, room) in before.Rooms.Zip(after.Rooms))
            {
                TellRoom(revealed, was, room, (before, after));
            }
        }
    }

    private static void TellRoom(Revealed revealed, BreakoutRoom before, BreakoutRoom after, (BreakoutSet Before, BreakoutSet After) set)
    {
        var visitors = Visitor.Of(set.After, after.Id);
        if (before.Help != after.Help || !Visitor.Of(set.Before, after.Id).SequenceEqual(visitors))
        {
            revealed.To(Audience.Room(after.Id), new RoomChange(after.Id, visitors, after.Help));
        }

        if (NotesOf(before, after) is { } notes)
        {
            revealed.To(Audience.Room(after.Id), notes);
            revealed.To(Audience.Hosts, notes);
        }
    }

    private static Change? NotesOf(BreakoutRoom before, BreakoutRoom after) =>
        ReferenceEquals(before.Notes, after.Notes) ? null
        : before.Notes.Through != after.Notes.Through ? new NotesMergedChange(after.Id, after.Notes.Through, after.Notes.Base!)
        : new NotesChange(after.Id, after.Notes.Updates[^1]);

    private static bool DiffersForClass(BreakoutSet before, BreakoutSet after) =>
        before.ClosesAt != after.ClosesAt
        || before.ClosedAt != after.ClosedAt
        || !ReferenceEquals(before.People, after.People)
        || !ReferenceEquals(before.Speaking, after.Speaking)
        || before.Rooms.Zip(after.Rooms).Any(room => !ReferenceEquals(room.First.Been, room.Second.Been));

    private static bool DiffersForHosts(BreakoutSet before, BreakoutSet after) =>
        before.IsOpen != after.IsOpen
        || !ReferenceEquals(before.Visits, after.Visits)
        || before.Rooms.Zip(after.Rooms).Any(room => room.First.Help != room.Second.Help);
}
