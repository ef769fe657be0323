using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Answers;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.SignIn;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Privacy;

/// <summary>Whose data somebody may ask for or change: their own; staff that of everyone in their programme.</summary>
internal static class PrivacyPeople
{
    internal static readonly Refusal NoSuchPerson = new(
        StatusCodes.Status404NotFound, "noSuchPerson",
        "Nobody by that id is in your programme.",
        "Choose the person from the programme's list.");

    /// <summary>Null: they may.</summary>
    public static async Task<Refusal?> RefusalAsync(ClassroomDb db, SignedInPerson by, string person, CancellationToken cancellation) =>
        person == by.Id ? null
        : by.Role != Role.Staff ? CommonRefusals.NotAllowed
        : await db.Enrolments.AnyAsync(e => e.ProgrammeId == by.Programme && e.PersonId == person, cancellation) ? null
        : NoSuchPerson;
}
