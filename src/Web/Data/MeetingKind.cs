namespace CityLeadership.Classroom.Web.Data;

/// <summary>The talks that each mayor has once in a programme, in the order of the year.</summary>
public enum MeetingKind
{
    OnboardingCall,
    CheckIn1,
    CheckIn2,
    CheckIn3,
    CoachingDebrief,
}
