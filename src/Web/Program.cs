using CityLeadership.Classroom.Web.Answers;
using CityLeadership.Classroom.Web.Api;
using CityLeadership.Classroom.Web.Attendance;
using CityLeadership.Classroom.Web.Audit;
using CityLeadership.Classroom.Web.CalendarFeeds;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Exhibits;
using CityLeadership.Classroom.Web.Groupings;
using CityLeadership.Classroom.Web.Mail;
using CityLeadership.Classroom.Web.Bookings;
using CityLeadership.Classroom.Web.Operations;
using CityLeadership.Classroom.Web.Operations.Health;
using CityLeadership.Classroom.Web.Operations.Logs;
using CityLeadership.Classroom.Web.Operations.Pages;
using CityLeadership.Classroom.Web.Operations.Protection;
using CityLeadership.Classroom.Web.Plans;
using CityLeadership.Classroom.Web.Privacy;
using CityLeadership.Classroom.Web.Programmes;
using CityLeadership.Classroom.Web.Programmes.Demo;
using CityLeadership.Classroom.Web.Recordings;
using CityLeadership.Classroom.Web.Roster;
using CityLeadership.Classroom.Web.Schedule;
using CityLeadership.Classroom.Web.SignIn;
using CityLeadership.Classroom.Web.Summaries;
using CityLeadership.Classroom.Web.Webhooks;

try
{
    var builder = WebApplication.CreateBuilder(args);
    builder.AddLogs();
    var settings = builder.AddSettings();
    builder.AddChildren(settings);
    builder.AddProtection(settings);
    builder.AddHealth(settings);
    builder.AddAnswers();
    builder.AddData();
    builder.AddAudit();
    builder.AddDemo(settings);
    builder.AddSignIn();
    builder.AddRoster();
    builder.AddSchedule();
    builder.AddBookings();
    builder.AddCalendarFeeds();
    builder.AddMail();
    builder.AddPlans();
    builder.AddExhibits();
    builder.AddSummaries();
    builder.AddRecordings();
    builder.AddGroupings();
    builder.AddAttendance();
    builder.AddPrivacy();
    builder.AddWebhooks();
    builder.AddApi();
    builder.AddLive(settings);
    builder.AddRecordingWork(settings);

    await using var app = builder.Build();
    app.UseProtection();
    app.UseClientFiles();
    app.UseSignIn();
    app.UseRateLimiter();
    app.UseApi();
    app.MapHealth();
    var api = app.MapAudited().MapDescribed();
    api.MapSignIn();
    api.MapProgrammes();
    api.MapRoster();
    api.MapSchedule();
    api.MapBookings();
    api.MapCalendarFeeds();
    api.MapMail();
    api.MapPlans();
    api.MapExhibits();
    api.MapSummaries();
    api.MapRecordings();
    api.MapGroupings();
    api.MapAttendance();
    api.MapPrivacy();
    api.MapWebhooks();
    api.MapAudit();
    api.MapApi();
    app.MapLive();
    app.MapUnknownApi();
    app.MapClientPages();

    await app.RunAsync();
    return 0;
}
catch (Exception failure) when (FailedStart.Explain(failure) is { } sentence)
{
    await Console.Error.WriteLineAsync(sentence);
    return CannotStartException.ExitCode;
}
