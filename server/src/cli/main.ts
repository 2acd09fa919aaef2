#!/usr/bin/env node
import { Command } from 'commander';
import { accessCommand } from './access.ts';
import { checkOverviewCommand } from './check-overview.ts';
import { checksumCommand } from './checksum.ts';
import { deliveriesCommand } from './deliveries.ts';
import { describeCommand } from './describe.ts';
import { fundingCommand } from './funding.ts';
import { generateCommand } from './generate.ts';
import { importCommand } from './import.ts';
import { seedCommand } from './seed.ts';
import { simulateCommand } from './simulate.ts';

const program = new Command('leerbron')
  .description('The register of learners from the command line; settings come from the environment, see docs/configuration.md')
  .addCommand(importCommand())
  .addCommand(seedCommand())
  .addCommand(checksumCommand())
  .addCommand(describeCommand())
  .addCommand(accessCommand())
  .addCommand(fundingCommand())
  .addCommand(deliveriesCommand())
  .addCommand(checkOverviewCommand())
  .addCommand(simulateCommand())
  .addCommand(generateCommand());

await program.parseAsync();
