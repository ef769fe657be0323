namespace CityLeadership.Classroom.Session;

/// <summary>An event adds messages at the end or replaces some in place, never both; they are often added and seldom replaced.</summary>
internal static class ChatReveal
{
    public static void Tell(Revealed revealed)
    {
        var (before, after) = (revealed.Before.Messages, revealed.After.Messages);
        if (ReferenceEquals(before, after))
        {
            return;
        }

        for (var added = before.Count; added < after.Count; added++)
        {
            foreach (var audience in Of(after[added]))
            {
                revealed.To(audience, new MessageChange(after[added]));
            }
        }

        if (before.Count == after.Count)
        {
            TellReplaced(revealed);
        }
    }

    /// <summary>To those who are still shown it: a message as old as that would come back as if it were new.</summary>
    private static void TellReplaced(Revealed revealed)
    {
        var replaced = revealed.Before.Messages.Zip(revealed.After.Messages)
            .Where(pair => !ReferenceEquals(pair.First, pair.Second)).Select(pair => pair.Second);
        foreach (var message in replaced)
        {
            foreach (var audience in Of(message).Where(audience => ShownMessages.To(audience, revealed.After).Contains(message)))
            {
                revealed.To(audience, new MessageChange(message));
            }
        }
    }

    private static IEnumerable<Audience> Of(Message message) => message switch
    {
        { To: MessageTo.Class or MessageTo.Rooms } => [Audience.Class],
        { Room: { } room } => [Audience.Room(room)],
        _ => [Audience.Hosts, Audience.Self(message.From)],
    };
}
