using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Live.Calling.Janus;

/// <summary>One of a viewer's slots: an m-line that is there from the start, and what it carries at the moment.</summary>
internal sealed class ReceiveSlot(string mid, bool voice)
{
    public string Mid { get; } = mid;

    public bool Voice { get; } = voice;

    /// <summary>What it points at; null for the placeholder.</summary>
    public Feed? Feed { get; private set; }

    /// <summary>For pictures: which of the sender's sizes was asked for; null while none was.</summary>
    public PictureSize? Size { get; set; }

    /// <summary>Its feed ended under it; only an offer brings it back, so it is left alone until it is wanted again.</summary>
    public bool Dead { get; private set; }

    public PersonId? Person => Feed?.Person;

    /// <summary>The stream of a feed that fits this slot; null when it has none of the kind.</summary>
    public string? StreamOf(Feed feed) => Voice ? feed.Voice : feed.Picture;

    public void Point(Feed? feed)
    {
        Feed = feed;
        Dead = false;
        // Janus falls back to the largest size with every switch.
        Size = feed is null || Voice ? null : PictureSize.Large;
    }

    public void Die()
    {
        Feed = null;
        Size = null;
        Dead = true;
    }
}
