namespace CityLeadership.Classroom.Web.Data;

/// <summary>What a scheduled session is. Only a <see cref="Class"/> and the <see cref="KickOff"/> stand on the year's line.</summary>
public enum SessionKind
{
    KickOff,
    Class,
    OnboardingCall,
    CheckIn,
    CoachingDebrief,
}
