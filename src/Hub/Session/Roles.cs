namespace CityLeadership.Classroom.Session;

/// <summary>What a person is in a session; decides what they may do (see <see cref="Permissions"/>).</summary>
public enum Role
{
    Mayor,
    SeniorLeader,
    Faculty,
    Staff,
    Guest,
    Observer,
    Captioner,
    Interpreter,
}

public static class Roles
{
    /// <summary>Runs the class: faculty and staff.</summary>
    public static bool IsHost(this Role role) => role is Role.Faculty or Role.Staff;

    /// <summary>Is taught: counted in attendance, seated, and votes.</summary>
    public static bool IsMember(this Role role) => role is Role.Mayor or Role.SeniorLeader;
}
