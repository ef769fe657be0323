namespace CityLeadership.Classroom.Web.Data;

/// <summary>What it was done to. The words stand in rows that are kept for years: one may come, none may be renamed.</summary>
public enum AuditMatter
{
    /// <summary>The people of the programme.</summary>
    People,

    /// <summary>A person's links and sign-ins.</summary>
    SignIns,
    Portrait,

    /// <summary>Everything that is stored of a person.</summary>
    PersonData,
    AttendanceOfYear,
    AttendanceOfCity,
    AttendanceOfPerson,
    AttendanceOfClass,
    Correction,
    PhoneCall,
    Summary,
    Votes,

    /// <summary>Who was called on in earlier classes.</summary>
    EarlierCalls,

    /// <summary>Who met whom, and rooms made of it.</summary>
    Groupings,
    Mail,
    Invitations,
    Schedule,
    Meetings,
    Slots,
    Plan,
    Exhibit,

    /// <summary>Of a class.</summary>
    Recording,
    AuditLog,
    Webhooks,
    Keys,
}
