using System.Text;
using CcHc.Publisher;
using CcHc.Publisher.Cli;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};
return new CchcCommand(new CliHost(Console.Out, Console.Error, TimeProvider.System, !Console.IsErrorRedirected)).Run(args, stop.Token);
