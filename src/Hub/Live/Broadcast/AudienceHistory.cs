using CityLeadership.Classroom.Session;
using Microsoft.AspNetCore.SignalR;

namespace CityLeadership.Classroom.Live.Broadcast;

/// <summary>The last updates of one audience, already serialised, for those who missed a few. Older than that: a snapshot.</summary>
internal sealed class AudienceHistory
{
    private const int Kept = 256;

    private readonly LinkedList<(Update Update, SerializedHubMessage Message)> _last = new();

    public void Add(Update update, SerializedHubMessage message)
    {
        _last.AddLast((update, message));
        if (_last.Count > Kept)
        {
            _last.RemoveFirst();
        }
    }

    /// <summary>What came after a client's head; null when it is not known any more, or never was in this chain.</summary>
    public IReadOnlyList<SerializedHubMessage>? After(Head head)
    {
        if (_last.Last is null)
        {
            return null;
        }

        if (head == Place(_last.Last.Value.Update))
        {
            return [];
        }

        var missed = new LinkedList<SerializedHubMessage>();
        for (var node = _last.Last; node is not null; node = node.Previous)
        {
            if (Place(node.Value.Update) == head)
            {
                return [.. missed];
            }

            missed.AddFirst(node.Value.Message);
        }

        return null;
    }

    private static Head Place(Update update) => new(update.Number, update.Id);
}
