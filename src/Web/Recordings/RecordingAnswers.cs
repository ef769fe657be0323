using CityLeadership.Classroom.Recording.Publish;
using CityLeadership.Classroom.Recording.Spine;
using CityLeadership.Classroom.Web.Schedule;

namespace CityLeadership.Classroom.Web.Recordings;

/// <summary>A class's recording as its watching page shows it. Seconds are the video's.</summary>
/// <param name="Seconds">What can be watched now; it grows while the class runs.</param>
/// <param name="Spine">What happened when, in the order of the video.</param>
/// <param name="Breaks">Where the video goes on after something that is not in it.</param>
/// <param name="Watched">What this person has watched, without overlaps, in order.</param>
/// <param name="Place">Where this person was last; 0 at first.</param>
/// <param name="DeletesAt">Not before; null: it is kept.</param>
/// <param name="Download">Whether this person may download it.</param>
internal sealed record RecordingAnswer(
    SessionCard Session,
    RecordingState State,
    double Seconds,
    IReadOnlyList<SpineItem> Spine,
    IReadOnlyList<RecordingBreak> Breaks,
    IReadOnlyList<WatchedStretch> Watched,
    double Place,
    DateTimeOffset? DeletesAt,
    bool Download);

/// <param name="Why">"offTheRecord" for what was not recorded; else a gap's own code, such as "sfuAway".</param>
/// <param name="Missing">How many seconds of class are not in the video.</param>
internal sealed record RecordingBreak(double At, double Missing, string Why);

/// <param name="From">Seconds of the video.</param>
/// <param name="To">Later than <paramref name="From"/>.</param>
internal sealed record WatchedStretch(double From, double To);

/// <summary>How much of a recording somebody has watched by now.</summary>
/// <param name="Seconds">Of the video, each counted once.</param>
/// <param name="MadeUp">Whether it was enough to make up for the class that was missed.</param>
internal sealed record WatchedAnswer(double Seconds, bool MadeUp);

/// <summary>One recording, for staff.</summary>
/// <param name="Bytes">Stored.</param>
/// <param name="Viewers">People who have watched any of it.</param>
/// <param name="Faults">What went wrong, newest last, with what to do about it.</param>
/// <param name="DeletesAt">When it goes by the programme's rule; null: it does not.</param>
/// <param name="Keep">Staff keep it beyond the rule.</param>
/// <param name="Download">Staff may download it.</param>
internal sealed record RecordingLine(
    SessionCard Session, RecordingState State, double Seconds, long Bytes, int Viewers, IReadOnlyList<Fault> Faults, IReadOnlyList<RecordingBreak> Breaks,
    DateTimeOffset? DeletesAt, bool Keep, bool Download);
