using System.Security.Claims;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Answers;
using CityLeadership.Classroom.Web.Attendance.Corrections;
using CityLeadership.Classroom.Web.Attendance.Joining;
using CityLeadership.Classroom.Web.Attendance.Phoning;
using CityLeadership.Classroom.Web.Attendance.Rules;
using CityLeadership.Classroom.Web.Attendance.Year;
using CityLeadership.Classroom.Web.Schedule;
using CityLeadership.Classroom.Web.SignIn;

namespace CityLeadership.Classroom.Web.Attendance;

public static class AttendanceRegistration
{
    public static void AddAttendance(this IHostApplicationBuilder builder)
    {
        builder.Services.AddSingleton<AttendanceBoard>();
        builder.Services.AddSingleton<JoinSteps>();
        builder.Services.AddSingleton<PhoneDesk>();
        builder.Services.AddSingleton<CorrectionDesk>();
        builder.Services.AddSingleton<RuleDesk>();
        builder.Services.AddSingleton<YearMatrix>();
        builder.Services.AddSingleton<PersonYears>();
        builder.Services.AddSingleton<AttendanceMeasure>();
        builder.Services.AddHostedService(services => services.GetRequiredService<AttendanceMeasure>());
    }

    /// <summary>GET /api/sessions/{id}/attendance and attendance.csv, for hosts of the programme; GET and PUT /api/attendance/rule, for staff.</summary>
    public static void MapAttendance(this IEndpointRouteBuilder app)
    {
        JoinEndpoints.Map(app);
        PhoneEndpoints.Map(app);
        CorrectionEndpoints.Map(app);
        YearEndpoints.Map(app);
        MapRule(app.MapGroup("/api/attendance/rule").RequireAuthorization(Policies.Staff));
        var session = app.MapGroup("/api/sessions/{id}").RequireAuthorization(Policies.Host);
        session.MapGet("/attendance", async (string id, ClaimsPrincipal user, AttendanceBoard board, CancellationToken cancellation) =>
            await board.FindAsync(user.Programme(), id, user.Role() == Role.Staff, cancellation) is { } attendance
                ? TypedResults.Ok(attendance)
                : (IResult)NoSuchSession);
        session.MapGet("/attendance.csv", async (string id, ClaimsPrincipal user, AttendanceBoard board, CancellationToken cancellation) =>
            await board.FindAsync(user.Programme(), id, withPhoneCalls: false, cancellation) is { } attendance
                ? TypedResults.File(AttendanceCsv.Write(attendance), Spreadsheet.ContentType, SessionFile.Name(attendance.Session))
                : (IResult)NoSuchSession);
    }

    private static void MapRule(RouteGroupBuilder rule)
    {
        rule.MapGet("", (ClaimsPrincipal user, RuleDesk desk, CancellationToken cancellation) => desk.ReadAsync(SignedInPerson.Of(user), cancellation));
        rule.MapPut("", async (HttpRequest request, ClaimsPrincipal user, RuleDesk desk, CancellationToken cancellation) =>
            await request.ReadStrictlyAsync<SetRule>(cancellation) is { } set
                ? await desk.SetAsync(SignedInPerson.Of(user), set, cancellation)
                : RuleDesk.Unreadable);
    }

    internal static Refusal NoSuchSession { get; } = new(
        StatusCodes.Status404NotFound, "noSuchSession",
        "Your programme's calendar has no such session.",
        "Go to your home page and choose a class there.");
}
