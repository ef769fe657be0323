using CityLeadership.Classroom.Web.Data;

namespace CityLeadership.Classroom.Web.Bookings;

/// <summary>What each of a mayor's five meetings is called, and which slots it takes place in.</summary>
internal static class MeetingKinds
{
    public static IReadOnlyList<MeetingKind> All { get; } = Enum.GetValues<MeetingKind>();

    public static SessionKind SlotKind(this MeetingKind kind) => kind switch
    {
        MeetingKind.OnboardingCall => SessionKind.OnboardingCall,
        MeetingKind.CoachingDebrief => SessionKind.CoachingDebrief,
        _ => SessionKind.CheckIn,
    };

    /// <summary>The check-in that comes before; null for what waits for nothing.</summary>
    public static MeetingKind? Before(this MeetingKind kind) => kind is MeetingKind.CheckIn2 or MeetingKind.CheckIn3 ? kind - 1 : null;

    /// <summary>The check-in that comes after.</summary>
    public static MeetingKind? After(this MeetingKind kind) => kind is MeetingKind.CheckIn1 or MeetingKind.CheckIn2 ? kind + 1 : null;

    public static string Name(this MeetingKind kind) => kind switch
    {
        MeetingKind.OnboardingCall => "Onboarding call",
        MeetingKind.CheckIn1 => "First check-in",
        MeetingKind.CheckIn2 => "Second check-in",
        MeetingKind.CheckIn3 => "Third check-in",
        _ => "Coaching debrief",
    };

    /// <summary>What stands in both calendars: "First check-in: Ana Silva and Ben Okoye".</summary>
    public static string Title(this MeetingKind kind, string mayor, string host)
    {
        var title = $"{kind.Name()}: {mayor} and {host}";
        return title.Length <= Lengths.Text ? title : title[..(Lengths.Text - 1)] + "…";
    }
}
