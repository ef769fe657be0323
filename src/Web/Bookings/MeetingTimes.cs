namespace CityLeadership.Classroom.Web.Bookings;

/// <summary>How late a mayor may still do what. Staff may until the meeting begins.</summary>
internal static class MeetingTimes
{
    /// <summary>A slot can be taken until so long before it begins: whoever offers it has to hear of it.</summary>
    public static readonly TimeSpan TakeBefore = TimeSpan.FromHours(2);

    /// <summary>A meeting can be changed or cancelled until so long before it begins.</summary>
    public static readonly TimeSpan ChangeBefore = TimeSpan.FromHours(12);

    /// <summary>So long after its planned end a meeting of which nothing was noted was not held: nobody came. A talk goes on for no longer.</summary>
    public static readonly TimeSpan Verdict = TimeSpan.FromMinutes(75);
}
