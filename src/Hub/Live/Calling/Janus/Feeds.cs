using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Live.Calling.Janus;

/// <summary>Who sends in a room right now, as Janus reports it, on whatever node they are. Safe to use from several threads.</summary>
internal sealed class Feeds
{
    private readonly System.Threading.Lock gate = new();
    private readonly Dictionary<string, Feed> sending = new(StringComparer.Ordinal);

    public IReadOnlyList<Feed> All
    {
        get
        {
            lock (gate)
                return [.. sending.Values];
        }
    }

    /// <summary>What a slot can be pointed at for this source; null while it sends nothing.</summary>
    public Feed? Find(Source source)
    {
        lock (gate)
            return sending.GetValueOrDefault(Feed.IdOf(source)) is { Ending: false } feed ? feed : null;
    }

    /// <summary>False once the feed has ended, also when its source sends anew: slots that carried it are dead.</summary>
    public bool Has(Feed feed)
    {
        lock (gate)
            return ReferenceEquals(sending.GetValueOrDefault(feed.Id), feed);
    }

    /// <summary>Takes note of a feed. The same report may come twice; what is known already stays.</summary>
    public void Began(Feed feed)
    {
        lock (gate)
        {
            if (sending.GetValueOrDefault(feed.Id) is not { } known || known.Voice != feed.Voice || known.Picture != feed.Picture || known.Screen != feed.Screen)
                sending[feed.Id] = feed;
        }
    }

    public void Ended(string id)
    {
        lock (gate)
            sending.Remove(id);
    }

    /// <summary>True when the source was sending: those who receive it should look elsewhere.</summary>
    public bool Ending(Source source)
    {
        lock (gate)
        {
            if (!sending.TryGetValue(Feed.IdOf(source), out var feed))
                return false;
            feed.Ending = true;
            return true;
        }
    }

    public void Clear()
    {
        lock (gate)
            sending.Clear();
    }
}
