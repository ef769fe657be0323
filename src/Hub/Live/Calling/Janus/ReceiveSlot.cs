using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Live.Calling.Janus;

/// <summary>What a slot can be pointed at: one m-line of a feed.</summary>
internal sealed record FeedStream(Feed Feed, string Mid)
{
    public bool IsScreen => Mid == Feed.Screen;
}

/// <summary>One of a viewer's slots: an m-line that is there from the start, and what it carries at the moment.</summary>
internal sealed class ReceiveSlot(string mid, bool voice)
{
    public string Mid { get; } = mid;

    public bool Voice { get; } = voice;

    /// <summary>What it points at; null for the placeholder.</summary>
    public FeedStream? Carries { get; private set; }

    /// <summary>For cameras: which of the sender's sizes was asked for; null while none was.</summary>
    public PictureSize? Size { get; set; }

    /// <summary>Its feed ended under it; only an offer brings it back, so it is left alone until it is wanted again.</summary>
    public bool Dead { get; private set; }

    public PersonId? Person => Carries?.Feed.Person;

    /// <summary>The stream of a feed that fits this slot; null when it has none of the kind.</summary>
    public FeedStream? StreamOf(Feed feed, bool screen = false) =>
        (Voice ? feed.Voice : screen ? feed.Screen : feed.Picture) is { } mid ? new FeedStream(feed, mid) : null;

    public void Point(FeedStream? stream)
    {
        Carries = stream;
        Dead = false;
        // Janus falls back to the largest size with every switch.
        Size = stream is null || Voice ? null : PictureSize.Large;
    }

    public void Die()
    {
        Carries = null;
        Size = null;
        Dead = true;
    }
}
