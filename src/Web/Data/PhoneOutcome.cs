namespace CityLeadership.Classroom.Web.Data;

/// <summary>What came of telephoning somebody.</summary>
public enum PhoneOutcome
{
    OnTheWay,
    CannotCome,

    /// <summary>A message was left, with them or their assistant.</summary>
    MessageLeft,
    NoAnswer,
    WrongNumber,
}
