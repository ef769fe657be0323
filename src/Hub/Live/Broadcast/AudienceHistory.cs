using System.Collections.Immutable;
using CityLeadership.Classroom.Live.Wire;
using CityLeadership.Classroom.Session;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;

namespace CityLeadership.Classroom.Live.Broadcast;

/// <summary>The last updates of one audience, already serialised, for those who missed a few. Older than that: a snapshot.</summary>
internal sealed class AudienceHistory
{
    private const int Kept = 256;

    private readonly LinkedList<(Update Update, SerializedHubMessage Message)> _last = new();

    public void Add(Update update, SerializedHubMessage message)
    {
        foreach (var gone in update.Changes.OfType<ContributionGoneChange>())
        {
            Replace(change => change is ContributionChange known && known.Contribution.Id == gone.Contribution ? gone : change);
        }

        _last.AddLast((update, message));
        if (_last.Count > Kept)
        {
            _last.RemoveFirst();
        }
    }

    /// <summary>A message was removed: whoever missed it learns that something was said, and not what.</summary>
    public void Blank(MessageId message) => Replace(change =>
        change is MessageChange { Message.Removed: false } said && said.Message.Id == message
            ? new MessageChange(said.Message with { Text = "", Removed = true })
            : change);

    public static SerializedHubMessage Serialized(Update update) => new(new InvocationMessage(Targets.Update, [update]));

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

    private void Replace(Func<Change, Change> with)
    {
        for (var node = _last.First; node is not null; node = node.Next)
        {
            var update = node.Value.Update;
            ImmutableArray<Change> changes = [.. update.Changes.Select(with)];
            if (changes.Zip(update.Changes).Any(pair => !ReferenceEquals(pair.First, pair.Second)))
            {
                var replaced = update with { Changes = changes };
                node.Value = (replaced, Serialized(replaced));
            }
        }
    }

    private static Head Place(Update update) => new(update.Number, update.Id);
}
