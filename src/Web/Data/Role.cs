namespace CityLeadership.Classroom.Web.Data;

/// <summary>What a person is in a programme; what they may do follows from it alone.</summary>
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
