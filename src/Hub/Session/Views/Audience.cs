namespace CityLeadership.Classroom.Session;

/// <summary>Those who may see the same: the class, the hosts, one person, or a breakout room.</summary>
/// <param name="Person">Set for <see cref="Self"/> only.</param>
/// <param name="InRoom">Set for <see cref="Room"/> only.</param>
public readonly record struct Audience(AudienceKind Kind, PersonId? Person, RoomId? InRoom = null)
{
    public static readonly Audience Class = new(AudienceKind.Class, null);

    public static readonly Audience Hosts = new(AudienceKind.Hosts, null);

    public static Audience Self(PersonId person) => new(AudienceKind.Self, person);

    /// <summary>Those in a breakout room, and hosts who visit it.</summary>
    public static Audience Room(RoomId room) => new(AudienceKind.Room, null, room);

    /// <summary>The audiences one tab of a person belongs to now. Whoever waits sees only themselves.</summary>
    public static IEnumerable<Audience> Of(SessionState state, PersonId person, TabId tab)
    {
        if (state.Find(person) is not { } participant)
        {
            yield break;
        }

        yield return Self(person);
        if (!participant.Removed && participant.Tabs.GetValueOrDefault(tab)?.Place == Place.Class)
        {
            yield return Class;
            if (participant.Role.IsHost())
            {
                yield return Hosts;
            }

            if (state.OpenSet()?.WhereIs(person) is { } room)
            {
                yield return Room(room);
            }
        }
    }
}

public enum AudienceKind
{
    Class,
    Hosts,
    Self,
    Room,
}
