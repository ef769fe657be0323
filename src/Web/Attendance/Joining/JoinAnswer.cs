using CityLeadership.Classroom.Web.Data;

namespace CityLeadership.Classroom.Web.Attendance.Joining;

/// <summary>How far somebody came on the way to a class that they are not in.</summary>
internal enum JoinStep
{
    NoSign,

    /// <summary>Their link was looked at: by them, an assistant or a mail scanner.</summary>
    LinkOpened,
    SignedIn,

    /// <summary>At the door, and camera and microphone did not both open.</summary>
    DeviceTrouble,

    /// <summary>At the door, with what they want to bring working.</summary>
    DevicesOk,
}

/// <param name="At">When they came that far, or were last seen there; null without a sign.</param>
/// <param name="Camera">What was wrong with it; null elsewhere.</param>
/// <param name="Microphone">What was wrong with it; null elsewhere.</param>
internal sealed record JoinAnswer(JoinStep Step, DateTimeOffset? At, DoorTrouble? Camera, DoorTrouble? Microphone)
{
    public static readonly JoinAnswer NoSign = new(JoinStep.NoSign, null, null, null);
}

/// <summary>What a green room says of its devices: POST …/door.</summary>
/// <param name="Camera">Null: it works, or the person leaves it off.</param>
internal sealed record DoorReport(DoorTrouble? Camera, DoorTrouble? Microphone);
