using System.Collections.Immutable;

namespace CityLeadership.Classroom.Session;

/// <summary>
/// The messages an audience is shown: the latest, so that a class that chats a lot can be entered as quickly as any other.
/// Older ones stay in the record.
/// </summary>
public static class ShownMessages
{
    /// <summary>A client that folds updates forgets the oldest beyond as many, as a snapshot does.</summary>
    public const int Most = 200;

    /// <summary>Oldest first.</summary>
    public static ImmutableList<Message> To(Audience audience, SessionState state)
    {
        var latest = new List<Message>();
        for (var index = state.Messages.Count - 1; index >= 0 && latest.Count < Most; index--)
        {
            if (IsFor(audience, state.Messages[index]))
            {
                latest.Add(state.Messages[index]);
            }
        }

        latest.Reverse();
        return [.. latest];
    }

    private static bool IsFor(Audience audience, Message message) => audience.Kind switch
    {
        AudienceKind.Class => message.To is MessageTo.Class or MessageTo.Rooms,
        AudienceKind.Hosts => message.To == MessageTo.Hosts,
        AudienceKind.Self => message.To == MessageTo.Hosts && message.From == audience.Person,
        AudienceKind.Room => message.To == MessageTo.Room && message.Room == audience.InRoom,
        _ => false,
    };
}
