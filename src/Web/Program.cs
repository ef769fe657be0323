using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Operations;

try
{
    var builder = WebApplication.CreateBuilder(args);
    var settings = builder.AddSettings();
    builder.AddChildren(settings);
    builder.AddData();

    await using var app = builder.Build();
    await app.RunAsync();
    return 0;
}
catch (CannotStartException refusal)
{
    await Console.Error.WriteLineAsync(refusal.Message);
    return CannotStartException.ExitCode;
}
