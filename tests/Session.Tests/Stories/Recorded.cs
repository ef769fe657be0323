using static CityLeadership.Classroom.Session.Tests.Stories.Cast;

namespace CityLeadership.Classroom.Session.Tests.Stories;

/// <summary>Classes that are being recorded.</summary>
internal static class Recorded
{
    /// <summary>In class, recorded since the bell.</summary>
    public static Story Class(bool breakouts = false) => Histories.InClass().Given(Ines, new StartRecording(breakouts));

    /// <summary>A minute later it was asked to go off the record, which is not confirmed yet.</summary>
    public static Story Leaving() => Class().After(TimeSpan.FromMinutes(1)).Given(Ines, new GoOffTheRecord());

    public static Story OffTheRecord() => Leaving().Confirmed();

    /// <summary>The node that carries everybody says that nobody is recorded any more.</summary>
    public static Story Confirmed(this Story story, string node = "node-1") =>
        story.Given(Actor.House, new ConfirmSilence(node, story.Class.State.Recording.Since!.Value));
}
