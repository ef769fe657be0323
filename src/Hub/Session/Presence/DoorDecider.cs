using System.Collections.Immutable;

namespace CityLeadership.Classroom.Session;

/// <summary>Who comes in, waits, goes, is admitted or removed.</summary>
internal static class DoorDecider
{
    public static Decision Prepare(SessionState state, Prepare command)
    {
        var events = ImmutableArray.CreateBuilder<SessionEvent>();
        if (state.Facts != command.Facts)
        {
            events.Add(new SessionPrepared(command.Facts));
        }

        ImmutableArray<Expected> changed =
            [.. command.Roster.Where(expected => state.Find(expected.Person)?.Profile != expected)];
        if (!changed.IsEmpty)
        {
            events.Add(new RosterCopied(changed));
        }

        if (PlanDecider.IsToBeCopied(state, command.Plan))
        {
            events.Add(new PlanCopied(command.Plan!, null));
        }

        events.AddRange(ExhibitDecider.Copy(state, command.Exhibits));

        return Decision.Of(events.ToImmutable());
    }

    public static Decision Enter(SessionState state, Enter command, DateTimeOffset at)
    {
        if (state.Find(command.Person) is not { } person)
        {
            return Rejections.NotExpected;
        }

        if (person.Removed)
        {
            return Rejections.WasRemoved;
        }

        var events = ImmutableArray.CreateBuilder<SessionEvent>();
        if (state is { Phase: Phase.Lobby, Facts.Confidential: true })
        {
            // Nobody is let in by somebody else, and nothing begins later: the first of the two begins the talk.
            events.AddRange(new DoorsOpened(command.Person), new ClassStarted(command.Person));
            state = state with { Phase = Phase.InClass };
        }

        var before = person.Tabs.GetValueOrDefault(command.Tab);
        if (before?.Connection == command.Connection && before.Place != Place.Lost)
        {
            return Decision.Nothing;
        }

        if (before?.Place == Place.Class)
        {
            events.Add(new StayEnded(command.Person, command.Tab, Heard(before, command.HeardUntil, at), StayEnd.Lost));
        }

        events.AddRange(RecordingDecider.Decline(person, person.Role.IsHost() ? null : command.DeclinesRecording));
        events.Add(MayComeIn(state, person)
            ? new StayBegan(command.Person, command.Tab, command.Connection, command.Node)
            : new WaitBegan(command.Person, command.Tab, command.Connection, command.Node));
        if (events[^1] is StayBegan)
        {
            events.AddRange(LateJoiners.Place(state, person));
        }

        if (command.Fresh && before is { } known && (known.Microphone || known.Camera))
        {
            events.Add(new MediaChanged(command.Person, command.Tab, false, false));
        }

        if (command.Fresh)
        {
            events.AddRange(ScreenDecider.Fresh(state, new Source(command.Person, command.Tab)));
        }

        return Decision.Of(events.ToImmutable());
    }

    public static Decision Lose(SessionState state, LoseConnection command, DateTimeOffset at) =>
        state.Find(command.Person)?.Tabs.GetValueOrDefault(command.Tab) is { } tab && tab.Connection == command.Connection
            ? tab.Place switch
            {
                Place.Class => new StayEnded(command.Person, command.Tab, Heard(tab, command.HeardUntil, at), StayEnd.Lost),
                Place.Lobby => new WaitEnded(command.Person, command.Tab),
                _ => Decision.Nothing,
            }
            : Decision.Nothing;

    public static Decision Leave(SessionState state, PersonId person, Leave command, DateTimeOffset at)
    {
        if (state.Find(person)?.Tabs.GetValueOrDefault(command.Tab) is not { } tab)
        {
            return Decision.Nothing;
        }

        if (tab.Place == Place.Lobby)
        {
            return new WaitEnded(person, command.Tab);
        }

        var events = ImmutableArray.CreateBuilder<SessionEvent>();
        if (!state.Find(person)!.Tabs.Any(other => other.Key != command.Tab && other.Value.Place == Place.Class))
        {
            events.AddRange(GiveUp(state, person, person));
        }

        events.Add(new StayEnded(person, command.Tab, at, StayEnd.Left));
        return Decision.Of(events.ToImmutable());
    }

    public static Decision Open(SessionState state, PersonId by) =>
        Decision.Of([
            new DoorsOpened(by),
            .. state.People.Values
                .Where(person => MayComeIn(state with { Phase = Phase.Open }, person))
                .SelectMany(BringIn),
        ]);

    public static Decision Admit(SessionState state, PersonId by, Admit command) =>
        state.Find(command.Person) switch
        {
            null => Rejections.NoSuchPerson,
            { Removed: true } person => Decision.Of(new Admitted(person.Id, by)),
            { IsWaiting: true } person => Decision.Of([new Admitted(person.Id, by), .. BringIn(person), .. LateJoiners.Place(state, person)]),
            { IsIn: true } => Decision.Nothing,
            _ => Rejections.NotWaiting,
        };

    public static Decision Remove(SessionState state, PersonId by, Remove command, DateTimeOffset at) =>
        state.Find(command.Person) switch
        {
            null => Rejections.NoSuchPerson,
            { Removed: true } => Decision.Nothing,
            { Role: var role } when role.IsHost() => Rejections.HostsStay,
            { } person => Decision.Of([
                new Removed(person.Id, by),
                .. GiveUp(state, person.Id, by),
                .. EndStays(person, at, StayEnd.Removed),
            ]),
        };

    /// <summary>Ends every stay of a person that goes on.</summary>
    public static IEnumerable<SessionEvent> EndStays(Participant person, DateTimeOffset at, StayEnd reason) =>
        person.Tabs.Where(tab => tab.Value.Place == Place.Class)
            .OrderBy(tab => tab.Key.Value, StringComparer.Ordinal)
            .Select(tab => new StayEnded(person.Id, tab.Key, at, reason));

    private static bool MayComeIn(SessionState state, Participant person) =>
        person.Role.IsHost()
        || person.Admitted
        || (state.Phase is Phase.Open or Phase.InClass
            && (person.WasIn || (!state.Locked && person.Role != Role.Guest)));

    private static IEnumerable<SessionEvent> BringIn(Participant person) =>
        person.Tabs.Where(tab => tab.Value.Place == Place.Lobby)
            .OrderBy(tab => tab.Key.Value, StringComparer.Ordinal)
            .Select(tab => new StayBegan(person.Id, tab.Key, tab.Value.Connection, tab.Value.Node));

    private static IEnumerable<SessionEvent> GiveUp(SessionState state, PersonId person, PersonId by)
    {
        if (state.HandOf(person) is not null)
        {
            yield return new HandLowered(person, by);
        }

        if (state.HasFloor(person))
        {
            yield return new FloorReturned(person, by);
        }

        foreach (var left in VisitDecider.GiveUp(state, person))
        {
            yield return left;
        }
    }

    /// <summary>Within the stay: not before it began, not after now.</summary>
    private static DateTimeOffset Heard(Tab tab, DateTimeOffset? heard, DateTimeOffset now) =>
        heard is not { } at || at > now ? now : at < tab.Since ? tab.Since : at;
}
