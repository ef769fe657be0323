using System.Security.Claims;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Answers;
using CityLeadership.Classroom.Web.SignIn;

namespace CityLeadership.Classroom.Web.Attendance.Year;

internal static class YearEndpoints
{
    internal static readonly Refusal NoSuchPerson = new(
        StatusCodes.Status404NotFound, "noSuchPerson",
        "Nobody by that id follows a track of your programme.",
        "Choose a person on the attendance page.");

    internal static readonly Refusal NoSuchCity = new(
        StatusCodes.Status404NotFound, "noSuchCity",
        "Nobody of such a city is in your programme.",
        "Choose a city on the attendance page.");

    /// <summary>
    /// For staff: GET /api/attendance and attendance.csv (the year's matrix), GET /api/cities/{id}/attendance, POST
    /// /api/attendance/rebuild. GET /api/people/{id}/attendance is also everyone's own.
    /// </summary>
    public static void Map(IEndpointRouteBuilder app)
    {
        var staff = app.MapGroup("/api").RequireAuthorization(Policies.Staff);
        staff.MapGet("/attendance", async (ClaimsPrincipal user, YearMatrix matrix, CancellationToken cancellation) =>
            TypedResults.Ok(await matrix.ReadAsync(user.Programme(), cancellation)));
        staff.MapGet("/attendance.csv", async (ClaimsPrincipal user, YearMatrix matrix, CancellationToken cancellation) =>
        {
            var year = await matrix.ReadAsync(user.Programme(), cancellation);
            return TypedResults.File(MatrixCsv.Write(year), Spreadsheet.ContentType, MatrixCsv.Name(year));
        });
        staff.MapPost("/attendance/rebuild", async (ClaimsPrincipal user, AttendanceMeasure measure, CancellationToken cancellation) =>
            TypedResults.Ok(new RebuiltAnswer(await measure.RebuildAsync(user.Programme(), user.Person(), cancellation))));
        staff.MapGet("/cities/{id}/attendance", async (string id, ClaimsPrincipal user, PersonYears years, CancellationToken cancellation) =>
            await years.OfCityAsync(user.Programme(), id, cancellation) is { } city ? TypedResults.Ok(city) : (IResult)NoSuchCity);
        app.MapGet("/api/people/{id}/attendance", async (string id, ClaimsPrincipal user, PersonYears years, CancellationToken cancellation) =>
                id != user.Person() && user.Role() != Role.Staff ? CommonRefusals.NotAllowed
                : await years.OfPersonAsync(user.Programme(), id, cancellation) is { } year ? TypedResults.Ok(year)
                : (IResult)NoSuchPerson)
            .RequireAuthorization(Policies.SignedIn);
    }

    /// <param name="Sessions">Classes measured again.</param>
    internal sealed record RebuiltAnswer(int Sessions);
}
