namespace CityLeadership.Classroom.Session;

internal static class ChatReveal
{
    public static void Tell(Revealed revealed)
    {
        foreach (var message in Changed(revealed.Before, revealed.After))
        {
            if (message.To == MessageTo.Class)
            {
                revealed.To(Audience.Class, new MessageChange(message));
            }
            else
            {
                revealed.To(Audience.Hosts, new MessageChange(message));
                revealed.To(Audience.Self(message.From), new MessageChange(message));
            }
        }
    }

    /// <summary>Messages are only added at the end or replaced in place.</summary>
    private static IEnumerable<Message> Changed(SessionState before, SessionState after) =>
        ReferenceEquals(before.Messages, after.Messages)
            ? []
            : after.Messages.Where((message, index) =>
                index >= before.Messages.Count || !ReferenceEquals(before.Messages[index], message));
}
